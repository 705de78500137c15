package org.onrecord.serve.pages;

import java.util.List;

/** What somebody is reported to have said: by whom, how, how sure; and what stands in it again. */
public record ReportView(
    String id,
    List<SpeakerView> who,
    String form,
    boolean own,
    String cue,
    String act,
    String modality,
    String confidence,
    String candidates,
    List<String> words,
    List<ReportView> inner) {
  public boolean unsure() {
    return Double.parseDouble(confidence) < 0.8;
  }
}
