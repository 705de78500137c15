package org.onrecord.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.Extractor;
import org.onrecord.link.LinkOverrides;
import org.onrecord.link.Linker;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Extraction;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.read.ReadException;
import org.onrecord.read.SourceReaders;
import org.onrecord.register.Register;

/**
 * From a source to findings: read, extract, link. A pure function of the source, the overrides and
 * the register. Immutable and thread-safe.
 */
public final class Pipeline {

  /** What the user says of a document, over what the document says itself. */
  public record Overrides(@Nullable DocumentKind kind, Metadata metadata) {
    public static final Overrides NONE = new Overrides(null, Metadata.UNKNOWN);

    Document on(Document document) {
      Document described = document.withMetadata(document.metadata().overriddenBy(metadata));
      return kind == null ? described : described.withKind(kind);
    }
  }

  private final SourceReaders readers;
  private final Extractor extractor;
  private final Linker linker;
  private final Overrides overrides;

  public Pipeline(SourceReaders readers, Register register, Overrides overrides) {
    this(readers, register, overrides, LinkOverrides.NONE);
  }

  /**
   * @param links who is meant by printed speakers, over what linking finds
   */
  public Pipeline(
      SourceReaders readers, Register register, Overrides overrides, LinkOverrides links) {
    this(readers, Extractor.english(), register, overrides, links);
  }

  private Pipeline(
      SourceReaders readers,
      Extractor extractor,
      Register register,
      Overrides overrides,
      LinkOverrides links) {
    this(readers, extractor, new Linker(register, links, extractor.language()), overrides);
  }

  /**
   * @param extractor of the linker's language; may have been made while the linker was
   */
  public Pipeline(SourceReaders readers, Extractor extractor, Linker linker, Overrides overrides) {
    this.readers = readers;
    this.extractor = extractor;
    this.linker = linker;
    this.overrides = overrides;
  }

  /** The documents of a source, as read and before anything is found in them. */
  public List<Document> read(Input input) throws ReadException {
    List<Document> documents = readers.read(input.source(), input.id());
    if (documents.size() > 1 && overrides.metadata().url() != null) {
      throw new ReadException(
          input.source().name(),
          "holds "
              + documents.size()
              + " documents, and --url names one; give each its address in the file (a 'url' or"
              + " --url-column), or leave --url out");
    }
    return documents.stream().map(overrides::on).toList();
  }

  /** Everything found in a document. */
  public Findings findings(Document document) {
    Extraction found = extractor.extract(document);
    return linker.link(found.withMetadata(found.metadata().overriddenBy(overrides.metadata())));
  }
}
