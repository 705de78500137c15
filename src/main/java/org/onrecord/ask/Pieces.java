package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.language.Language;
import org.onrecord.register.PeopleIndex;
import org.onrecord.register.Register;

/** Cuts a question into pieces: the longest thing that is understood at each place. Immutable. */
final class Pieces {
  private final Phrases<Sign> signs;
  private final Periods periods;
  private final Names names;
  private final Slips slips;

  Pieces(Language language, Register register, PeopleIndex people) {
    this.signs = Phrases.of(Sign.class, language.lines("question-signs.txt"));
    this.periods = new Periods(language);
    this.names = new Names(register, people, signs);
    this.slips = new Slips(register, signs);
  }

  /**
   * A question in pieces.
   *
   * @param mended slips of the keyboard, as "blinkne: Blinken"
   */
  record Cut(List<Piece> pieces, List<String> mended) {
    Cut {
      pieces = List.copyOf(pieces);
      mended = List.copyOf(mended);
    }
  }

  private record Found(Piece piece, int length) {}

  Cut cut(String question) {
    List<Word> words = new ArrayList<>(Word.of(question));
    List<String> mended = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      mend(words, i, mended);
    }
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Found found = found(words, at, pieces);
      pieces.add(found.piece);
      at += found.length;
    }
    return new Cut(pieces, mended);
  }

  private void mend(List<Word> words, int at, List<String> mended) {
    Word word = words.get(at);
    if (!word.isWord() || isKnown(words, at)) {
      return;
    }
    Optional<String> meant =
        slips
            .mended(word.folded())
            .filter(name -> word.isCapitalised() || isFree(name, words))
            .filter(name -> isWord(name) || !isUnknown(words, at - 1) && !isUnknown(words, at + 1));
    if (meant.isPresent()) {
      mended.add(word.text() + ": " + meant.get());
      String written =
          word.isCapitalised() ? meant.get() : meant.get().toLowerCase(Locale.ROOT);
      words.set(at, Word.of(written).getFirst());
    }
  }

  private boolean isUnknown(List<Word> words, int at) {
    return at >= 0 && at < words.size() && words.get(at).isWord() && !isKnown(words, at);
  }

  /** Whether it is no name: part of a name of two unknown words is not mended. */
  private static boolean isWord(String meant) {
    return Character.isLowerCase(meant.charAt(0));
  }

  /** Whether a word in small letters may mean it: no name where names have capitals. */
  private static boolean isFree(String meant, List<Word> words) {
    return isWord(meant) || !Names.writesCapitals(words);
  }

  /** Whether some phrase or name that covers the word is known. */
  private boolean isKnown(List<Word> words, int at) {
    for (int start = Math.max(0, at - 6); start <= at; start++) {
      int reach = at - start + 1;
      boolean name = names.at(words, start).filter(n -> n.length() >= reach).isPresent();
      boolean sign = signs.at(words, start).filter(s -> s.length() >= reach).isPresent();
      boolean time = periods.at(words, start).filter(t -> t.length() >= reach).isPresent();
      if (name || sign || time) {
        return true;
      }
    }
    return false;
  }

  private Found found(List<Word> words, int at, List<Piece> before) {
    Word word = words.get(at);
    return switch (word.kind()) {
      case QUOTED -> new Found(new Piece.Words(word.text(), word.text()), 1);
      case ADDRESS -> new Found(new Piece.Paper(word.text()), 1);
      case POSSESSIVE -> new Found(new Piece.Possessive(word.text()), 1);
      case WORD, PUNCTUATION -> understood(words, at, before);
    };
  }

  private Found understood(List<Word> words, int at, List<Piece> before) {
    Optional<Names.Found> name = names.at(words, at);
    Optional<Phrases.Found<Sign>> sign = signs.at(words, at);
    Optional<Periods.Found> time = periods.at(words, at);
    int nameLength = name.map(Names.Found::length).orElse(0);
    int signLength = sign.map(Phrases.Found::length).orElse(0);
    if (time.isPresent() && time.get().length() > Math.max(nameLength, signLength - 1)) {
      return new Found(time.get().time(), time.get().length());
    }
    boolean signWins = signLength > nameLength || signLength == nameLength && weak(name, before);
    if (sign.isPresent() && signWins) {
      return new Found(cue(words, at, sign.get()), signLength);
    }
    if (name.isPresent()) {
      return new Found(name.get().piece(), nameLength);
    }
    Word word = words.get(at);
    return new Found(
        word.isWord()
            ? new Piece.Unknown(word.text(), word.isCapitalised())
            : new Piece.Mark(word.text()),
        1);
  }

  private static Piece.Cue cue(List<Word> words, int at, Phrases.Found<Sign> sign) {
    return new Piece.Cue(
        Names.text(words.subList(at, at + sign.length())), sign.sign(), sign.value());
  }

  /** Whether a name that is a sign as well is rather the sign: a topic that nothing leads to. */
  private static boolean weak(Optional<Names.Found> name, List<Piece> before) {
    Piece piece = name.map(Names.Found::piece).orElse(null);
    boolean topic = piece instanceof Piece.Matter || piece instanceof Piece.Role;
    return piece == null || topic && !isLed(before);
  }

  private static boolean isLed(List<Piece> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i) instanceof Piece.Cue cue && cue.sign() == Sign.FILLER) {
        continue;
      }
      return before.get(i) instanceof Piece.Cue cue && cue.sign() == Sign.ABOUT;
    }
    return false;
  }
}
