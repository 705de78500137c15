package org.onrecord.serve.pages;

import java.util.List;

/**
 * What somebody said: an utterance with its sentences, or one sentence with the document it stands
 * in.
 *
 * @param anchor its place on the page; empty where the page is not the document's
 * @param who the speakers, or how the text calls them
 * @param how "said", "condemned", "asked …": the cue; empty where there is none
 * @param place where it stands: a document with its day; empty text on the document's own page
 * @param depth how many who report stand around it
 */
public record FilePassage(
    String anchor,
    List<Link> who,
    String how,
    Link place,
    int depth,
    List<FileSentence> sentences) {

  /**
   * @param about what it is about
   */
  public record FileSentence(String anchor, String words, List<Link> about) {
    public FileSentence {
      about = List.copyOf(about);
    }
  }

  public FilePassage {
    who = List.copyOf(who);
    sentences = List.copyOf(sentences);
  }
}
