package org.onrecord.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Participant;

/** Takes one {@code text} of a TEI file apart into documents. Single use. */
final class TeiText {

  /** "Participants", "U.S. Participants:", "PRESENT"; not "Participants agreed that". */
  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?:[\\p{L}.’' -]{1,40} )?(?:participants|present):?", Pattern.CASE_INSENSITIVE);

  /** When somebody held a post: " until 1976", ", from May 1969 to 1973"; not "from Ohio". */
  private static final Pattern TERM =
      Pattern.compile(",?\\s+(?:until|from|since|after|before|through|beginning)\\b[^;]*\\d{4}.*$");

  /** The end of a printed label: ":", "(14:30):"; not "(Seagulls)". */
  private static final Pattern LABEL_END =
      Pattern.compile("(?:\\s*\\(\\d{1,2}[:.]\\d{2}\\))?[\\s:]*$");

  private final XmlEvents xml;
  private final String source;
  private final TeiHeader header;
  private final TeiPersons persons;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TeiBlock.Inline> inlines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final TextLayout layout;
  private final List<Document> documents = new ArrayList<>();
  private @Nullable DiplomaticPaper paper;
  private @Nullable Open participantsIn;
  private @Nullable String speakerNote;
  private boolean joined;
  private boolean turns;

  /** An element that is open, and where in the block's text it began. */
  private record Open(
      String name,
      int start,
      @Nullable String id,
      @Nullable String reference,
      @Nullable String rend,
      @Nullable String date,
      boolean participants,
      boolean paper) {

    boolean isBlock() {
      return TeiElements.BLOCKS.contains(name);
    }

    boolean isToken() {
      return name.equals("w") || name.equals("pc");
    }
  }

  TeiText(XmlEvents xml, String source, TeiHeader header, TeiPersons persons) {
    this.xml = xml;
    this.source = source;
    this.header = header;
    this.persons = persons;
    this.layout = new TextLayout(source);
  }

  /**
   * The documents of the text that starts; named ones carry their names as ids, others the empty
   * name.
   */
  List<Document> documents() throws ReadException {
    persons.issues().forEach(layout::issue);
    for (int outer = xml.depth() - 1; xml.next() && xml.depth() > outer; ) {
      if (xml.isText()) {
        words.append(xml.text());
      } else if (xml.isStart()) {
        start(xml.name());
      } else {
        end();
      }
    }
    flush();
    if (documents.isEmpty() && !layout.isEmpty()) {
      documents.add(layout.document("", turns ? DocumentKind.TRANSCRIPT : null, header.metadata()));
    }
    return documents;
  }

  private void start(String name) throws ReadException {
    if (TeiElements.LEFT_OUT.contains(name)) {
      xml.skip();
    } else if (TeiElements.ASIDES.contains(name)) {
      aside(name);
    } else if (name.equals("speaker") && layout.inTurn()) {
      speaker();
    } else {
      enter(name);
    }
  }

  private void enter(String name) throws ReadException {
    boolean block = TeiElements.BLOCKS.contains(name);
    if (block) {
      flush();
    } else if (name.equals("w") || name.equals("pc")) {
      token();
    } else if (name.equals("lb")) {
      words.append("no".equals(xml.attribute("break")) ? "" : " ");
    }
    boolean isPaper = name.equals("div") && "document".equals(xml.attribute("type"));
    String date = xml.attribute("when");
    Open element =
        new Open(
            name,
            words.length(),
            xml.attribute("id"),
            reference(),
            xml.attribute("rend"),
            date != null ? date : xml.attribute("from"),
            name.equals("list") && "participants".equals(xml.attribute("type")),
            isPaper);
    open.push(element);
    switch (name) {
      case "u", "sp" -> turn(xml.attribute("who"));
      case "div" -> {
        if (isPaper) {
          paper =
              new DiplomaticPaper(
                  source, header, persons, element.id(), xml.attribute("doc-dateTime-min"));
        }
      }
      default -> {}
    }
  }

  private @Nullable String reference() {
    String corresp = xml.attribute("corresp");
    return corresp != null ? corresp : xml.attribute("ref");
  }

  private void end() throws ReadException {
    Open element = open.poll();
    if (element == null) {
      return;
    }
    if (element.isBlock()) {
      open.push(element);
      flush();
      open.pop();
      if (element == participantsIn) {
        participantsIn = null;
      }
      if (element.name().equals("u") || element.name().equals("sp")) {
        layout.end();
      } else if (element.paper() && paper != null) {
        documents.add(paper.document());
        paper = null;
      }
    } else if (!element.isToken()) {
      int begin = Math.min(element.start(), words.length());
      inlines.add(
          new TeiBlock.Inline(
              element.name(),
              begin,
              words.length(),
              element.id(),
              element.reference(),
              element.rend(),
              element.date()));
    }
  }

  /**
   * Tokens stand a blank apart, except where one says that it is joined; blanks of the markup
   * between them are none.
   */
  private void token() {
    if (!open.isEmpty() && open.peek().isToken()) {
      return; // a word of a contraction
    }
    while (!words.isEmpty() && Blanks.isBlank(words.charAt(words.length() - 1))) {
      words.setLength(words.length() - 1);
    }
    String join = String.valueOf(xml.attribute("join"));
    if (!joined && !words.isEmpty() && !join.equals("left") && !join.equals("both")) {
      words.append(' ');
    }
    joined = join.equals("right") || join.equals("both");
  }

  private void aside(String name) throws ReadException {
    boolean ofSpeaker = name.equals("note") && "speaker".equals(xml.attribute("type"));
    String text = Blanks.single(xml.content());
    if (ofSpeaker && !layout.inTurn()) {
      flush();
      speakerNote = text;
    } else if (!text.isEmpty()) {
      notes.add(text);
    }
  }

  private void turn(@Nullable String who) {
    String reference = who == null ? "" : who.strip().split("\\s+", 2)[0];
    Participant participant =
        persons.participant(reference, header.metadata().date(), header.country());
    layout.turn(label(reference, participant), participant);
    speakerNote = null;
    turns = true;
  }

  /** As printed before the utterance, else the listed name, else what the identifier tells. */
  private @Nullable String label(String reference, @Nullable Participant participant) {
    if (speakerNote != null) {
      return LABEL_END.matcher(speakerNote).replaceFirst("");
    }
    if (participant != null) {
      return participant.name();
    }
    String organisation = persons.organisation(reference);
    if (organisation != null || reference.isEmpty()) {
      return organisation;
    }
    String id = TeiPersons.idOf(reference);
    layout.issue(
        Issue.warning(
            "person-not-listed",
            "no list of persons has "
                + id
                + "; put the root file of the corpus or its listPerson beside the source",
            null));
    return spaced(id);
  }

  /** {@code AnnaBerg} is Anna Berg. */
  private static String spaced(String id) {
    return id.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('_', ' ');
  }

  private void speaker() throws ReadException {
    String label = Blanks.single(xml.content()).replaceAll("[\\s:.]+$", "");
    layout.turn(label, null);
  }

  /** Hands on the block that ends, or the part of it before the next. */
  private void flush() throws ReadException {
    Open in = open.stream().filter(Open::isBlock).findFirst().orElse(null);
    String element = in == null ? "text" : in.name();
    boolean participants = participantsIn != null || open.stream().anyMatch(Open::participants);
    TeiBlock block =
        new TeiBlock(
            element, in == null ? null : in.rend(), words.toString(), inlines, notes, participants);
    words.setLength(0);
    inlines.clear();
    notes.clear();
    joined = false;
    if (in != null
        && (element.equals("head") || element.equals("item"))
        && PARTICIPANTS.matcher(block.words()).matches()) {
      participantsIn = element.equals("item") ? in : enclosingList(in);
    }
    emit(block);
  }

  private Open enclosingList(Open head) {
    return open.stream().filter(element -> element.name().equals("list")).findFirst().orElse(head);
  }

  private void emit(TeiBlock block) throws ReadException {
    if (paper != null) {
      paper.add(block);
      return;
    }
    String text = block.words();
    if (!text.isEmpty() && layout.inTurn() && !block.element().equals("head")) {
      layout.words(text);
    } else if (!text.isEmpty() && layout.inTurn()) {
      layout.aside(text);
    } else if (!text.isEmpty()) {
      layout.paragraph(text);
      listed(block);
    }
    for (String note : block.notes()) {
      layout.aside(note);
    }
  }

  /** Volumes print their persons as items: a name with an id, then what the person was. */
  private void listed(TeiBlock block) {
    for (TeiBlock.Inline name : block.inlines()) {
      String id = name.id();
      if (name.element().equals("persName") && id != null) {
        String after = Blanks.single(block.raw().substring(name.end())).replaceAll("^[,;:. ]+", "");
        int part = after.indexOf(';');
        String role = part < 0 ? after : after.substring(0, part);
        String post = TERM.matcher(role).replaceFirst("");
        persons.printed(id, block.words(name), post.isEmpty() ? null : post);
      }
    }
  }
}
