package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.Extraction;
import org.onrecord.model.Findings;
import org.onrecord.model.Mention;

/** Resolves what is printed to what the register knows, at the document's date. Immutable and thread-safe. */
public final class Linker {
  private final Register register;
  private final NameFinder nameFinder;

  public Linker(Register register) {
    this.register = register;
    this.nameFinder = new NameFinder(register, Lexicon.standard());
  }

  public Register register() {
    return register;
  }

  public Findings link(Extraction found) {
    FoundNames names = nameFinder.find(found.document().text().text());
    return new Findings(
        found.document(), found.kind(), found.metadata(), found.utterances(), mentions(names), found.issues());
  }

  private List<Mention> mentions(FoundNames names) {
    List<Mention> mentions = new ArrayList<>();
    Register.Content content = register.content();
    for (FoundNames.CountryName name : names.countries()) {
      Register.Country country = content.countries().get(name.country());
      mentions.add(new Mention(name.span(), Mention.Type.COUNTRY, country.iri(), country.code(), name.how()));
    }
    for (FoundNames.Found found : names.organisations()) {
      String iri = content.organisations().get(found.index()).iri();
      mentions.add(new Mention(found.span(), Mention.Type.ORGANISATION, iri, null, Mention.How.NAME));
    }
    for (FoundNames.Found found : names.topics()) {
      String iri = content.topics().get(found.index()).iri();
      mentions.add(new Mention(found.span(), Mention.Type.TOPIC, iri, null, Mention.How.NAME));
    }
    mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::type));
    return mentions;
  }
}
