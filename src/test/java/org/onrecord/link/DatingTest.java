package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.register.PeopleIndex;

/**
 * {@link Dating} and {@link RolesAtHome}: a document without a date is of the time in which those
 * whom it names held their offices; a title without a country is of the document's.
 */
final class DatingTest {
  private static final Language ENGLISH = Language.english();
  private static final NameLexicon NAMES = ENGLISH.names();
  private static final Officials OFFICIALS =
      new Officials(new PeopleIndex(Linked.REGISTER, ENGLISH), NAMES);

  private static List<Reference> references(String text, Moment moment) {
    FoundNames names = new NameFinder(Linked.REGISTER, NAMES).find(text);
    return new PersonFinder(OFFICIALS, NAMES).find(text, names, moment, new Cast());
  }

  private static Moment dated(String text) {
    return Dating.byOffices(references(text, Moment.UNKNOWN), OFFICIALS);
  }

  private static int day(String day) {
    return Math.toIntExact(LocalDate.parse(day).toEpochDay());
  }

  @Test
  void twoInOfficeGiveTheTimeInWhichBothWere() {
    Moment moment = dated("President Rex Hollis met Secretary of State Walter Tillman.");

    assertThat(moment.from()).isEqualTo(day("2021-01-21"));
    assertThat(moment.to()).isEqualTo(day("2022-02-28"));
    assertThat(moment.stated()).isFalse();
  }

  @Test
  void oneAloneOrWithoutATitleGivesNone() {
    assertThat(dated("President Rex Hollis left.")).isEqualTo(Moment.UNKNOWN);
    assertThat(dated("Rex Hollis met Walter Tillman.")).isEqualTo(Moment.UNKNOWN);
  }

  @Test
  void atHomeATitleAloneIsThatOfItsHolder() {
    Moment moment = Moment.of(LocalDate.parse("2021-05-20"));
    List<Reference> open = references("The President left.", moment);

    assertThat(open).extracting(Reference::identified).containsExactly((Identified) null);
    assertThat(new RolesAtHome(OFFICIALS, "FR", moment).resolved(open))
        .extracting(r -> r.identified() == null ? "-" : r.identified().name())
        .containsExactly("Luc de Vaubert");
    assertThat(new RolesAtHome(OFFICIALS, null, moment).resolved(open)).isEqualTo(open);
  }

  @Test
  void aTitleWithACountryStaysThatCountrys() {
    Moment moment = Moment.of(LocalDate.parse("2021-05-20"));
    List<Reference> french = references("The president of France left.", moment);

    assertThat(new RolesAtHome(OFFICIALS, "US", moment).resolved(french)).isEqualTo(french);
  }
}
