package org.onrecord.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Issue;
import org.onrecord.model.Participant;

/**
 * The persons and organisations that a TEI corpus lists, by their ids: in the header of a file, in
 * the root file of its corpus, or in a file that one of them includes.
 *
 * <p>Only files beside a file, or below its folder, are ever opened for it, and only as lists of
 * persons and organisations. Collects while a source is read; one source, one thread.
 */
final class TeiPersons {
  /** Files that include files end somewhere. */
  private static final int MAX_FILES = 16;

  private final Map<String, Person> persons = new HashMap<>();
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Set<Path> opened = new HashSet<>();

  private record Named(String name, TeiTerm term, @Nullable String language) {}

  private record Affiliation(
      @Nullable String organisation, @Nullable String role, @Nullable String title, TeiTerm term) {}

  private record Person(
      List<Named> names, List<Affiliation> affiliations, @Nullable String description) {}

  private record Organisation(@Nullable String name, @Nullable String role) {}

  /**
   * Those that the corpus of a source lists: its root file is found beside it or in the folder
   * above.
   */
  static TeiPersons around(Source source) {
    TeiPersons persons = new TeiPersons();
    if (source instanceof Source.PathSource file) {
      persons.corpus(file.path());
    }
    return persons;
  }

  /** The person with an id such as {@code #AnnaBerg}, as of a day; null where no list has it. */
  @Nullable Participant participant(
      String reference, @Nullable LocalDate date, @Nullable String country) {
    String id = idOf(reference);
    Person person = persons.get(id);
    String name = person == null ? null : name(person.names(), date);
    return person == null || name == null
        ? null
        : new Participant(name, role(person, date), country, id, null);
  }

  /** What went wrong with the lists. */
  List<Issue> issues() {
    return List.copyOf(issues);
  }

  boolean isEmpty() {
    return persons.isEmpty();
  }

  /** The name of an organisation that speaks, or null. */
  @Nullable String organisation(String reference) {
    Organisation organisation = organisations.get(idOf(reference));
    return organisation == null ? null : organisation.name();
  }

  static String idOf(String reference) {
    return reference.substring(reference.lastIndexOf('#') + 1);
  }

  /**
   * Reads the element that starts, if it lists persons or organisations, to its end; false where it
   * is another.
   */
  boolean take(XmlEvents xml, @Nullable Path file) throws ReadException {
    switch (xml.name()) {
      case "person" -> person(xml);
      case "org" -> organisation(xml);
      case "include" -> {
        String href = xml.attribute("href");
        xml.skip();
        include(href, file);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A person of a printed list: {@code Berg, Anna} and what stands after the name. */
  void printed(String id, String name, @Nullable String description) {
    persons.put(
        id,
        new Person(
            List.of(new Named(upright(name), new TeiTerm(null, null), null)),
            List.of(),
            description));
  }

  /** {@code Berg, Anna B.} is Anna B. Berg; a name with two commas is left as it is. */
  private static String upright(String name) {
    String single = Blanks.single(name).replaceAll("[,;:]$", "");
    int comma = single.indexOf(", ");
    return comma < 0 || single.indexOf(',', comma + 1) >= 0
        ? single
        : single.substring(comma + 2) + " " + single.substring(0, comma);
  }

  private void corpus(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Path fileName = file.getFileName();
    int underscore = fileName == null ? -1 : fileName.toString().indexOf('_');
    if (folder == null || fileName == null || underscore <= 0) {
      return;
    }
    String corpus = fileName.toString().substring(0, underscore);
    for (Path place :
        folder.getParent() == null ? List.of(folder) : List.of(folder, folder.getParent())) {
      for (String ending : List.of(".xml", ".ana.xml", "-listOrg.xml", "-listPerson.xml")) {
        open(place.resolve(corpus + ending));
      }
    }
  }

  /** Persons of a file that another includes: a plain name, beside it or below. */
  private void include(@Nullable String href, @Nullable Path file) {
    Path folder = file == null ? null : file.toAbsolutePath().getParent();
    if (folder == null || href == null || href.contains(":") || !isListName(href)) {
      return;
    }
    try {
      Path included = folder.resolve(href).normalize();
      if (included.startsWith(folder)) {
        open(included);
      }
    } catch (java.nio.file.InvalidPathException e) {
      return; // no file has such a name
    }
  }

  /** A corpus includes its days and taxonomies too; those are not opened. */
  private static boolean isListName(String href) {
    return href.contains("listPerson") || href.contains("listOrg");
  }

  private void open(Path file) {
    if (opened.size() >= MAX_FILES || !Files.isRegularFile(file) || !opened.add(file)) {
      return;
    }
    if (!isInside(file)) {
      return;
    }
    try (XmlEvents xml = XmlEvents.open(Source.of(file))) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("text")) {
          xml.skip();
        } else if (xml.isStart()) {
          take(xml, file);
        }
      }
    } catch (ReadException e) {
      issues.add(
          Issue.warning(
              "person-list-not-read", "persons may lack names and posts: " + e.getMessage(), null));
    }
  }

  /** A link that leads out of its folder is not followed. */
  private static boolean isInside(Path file) {
    Path folder = file.getParent();
    try {
      return folder != null && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false; // it is gone
    }
  }

  private void person(XmlEvents xml) throws ReadException {
    String id = xml.attribute("id");
    List<Named> names = new ArrayList<>();
    List<Affiliation> affiliations = new ArrayList<>();
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      if (xml.isStart() && xml.name().equals("persName")) {
        names.add(name(xml));
      } else if (xml.isStart() && xml.name().equals("affiliation")) {
        affiliations.add(affiliation(xml));
      }
    }
    if (id != null) {
      persons.put(id, new Person(names, affiliations, null));
    }
  }

  /** Forenames, then links such as "von", then surnames, in whatever order the corpus has them. */
  private static Named name(XmlEvents xml) throws ReadException {
    TeiTerm term = TeiTerm.of(xml);
    String language = xml.attribute("lang");
    StringBuilder given = new StringBuilder();
    StringBuilder family = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "forename" -> given.append(' ').append(xml.content());
          case "surname", "nameLink" -> family.append(' ').append(xml.content());
          default -> xml.skip();
        }
      } else if (xml.isText()) {
        plain.append(xml.text());
      }
    }
    String parts = Blanks.single(given.append(' ').append(family));
    return new Named(parts.isEmpty() ? upright(plain.toString()) : parts, term, language);
  }

  private static Affiliation affiliation(XmlEvents xml) throws ReadException {
    TeiTerm term = TeiTerm.of(xml);
    String organisation = xml.attribute("ref");
    String role = xml.attribute("role");
    String title = null;
    boolean english = false;
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      if (xml.isStart() && xml.name().equals("roleName") && !english) {
        english = "en".equals(xml.attribute("lang"));
        String found = Blanks.single(xml.content());
        title = title == null || english ? found : title;
      }
    }
    return new Affiliation(
        organisation, role, title == null || title.isEmpty() ? null : title, term);
  }

  private void organisation(XmlEvents xml) throws ReadException {
    String id = xml.attribute("id");
    String role = xml.attribute("role");
    String name = null;
    int best = -1;
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      if (xml.isStart() && xml.name().equals("orgName")) {
        int rank =
            ("yes".equals(xml.attribute("full")) ? 2 : 0)
                + ("en".equals(xml.attribute("lang")) ? 1 : 0);
        String found = Blanks.single(xml.content());
        if (rank > best && !found.isEmpty()) {
          name = found;
          best = rank;
        }
      }
    }
    if (id != null) {
      organisations.put(id, new Organisation(name, role));
    }
  }

  private static @Nullable String name(List<Named> names, @Nullable LocalDate date) {
    return names.stream()
        .filter(named -> !named.name().isEmpty() && named.term().holds(date))
        .min(
            java.util.Comparator.comparingInt(
                named -> named.language() == null ? 0 : named.language().equals("en") ? 1 : 2))
        .map(Named::name)
        .orElse(
            names.isEmpty() || names.getLast().name().isEmpty() ? null : names.getLast().name());
  }

  /**
   * The post on the day: one with a title, else one in the government, else a seat in the
   * parliament.
   */
  private @Nullable String role(Person person, @Nullable LocalDate date) {
    String role = null;
    int best = 0;
    for (Affiliation affiliation : person.affiliations()) {
      int rank = affiliation.term().holds(date) ? rank(affiliation) : 0;
      if (rank > best) {
        best = rank;
        role = affiliation.title() != null ? affiliation.title() : post(affiliation);
      }
    }
    return role != null ? role : person.description();
  }

  private int rank(Affiliation affiliation) {
    if (affiliation.title() != null) {
      return 3;
    }
    String kind = organisationOf(affiliation).role();
    return "government".equals(kind) ? 2 : "parliament".equals(kind) ? 1 : 0;
  }

  private String post(Affiliation affiliation) {
    String name = organisationOf(affiliation).name();
    String role = affiliation.role() == null ? "member" : affiliation.role();
    return name == null ? role : role + ", " + name;
  }

  private Organisation organisationOf(Affiliation affiliation) {
    String reference = affiliation.organisation();
    Organisation found = reference == null ? null : organisations.get(idOf(reference));
    return found == null ? new Organisation(null, null) : found;
  }
}
