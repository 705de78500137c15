SELECT date, kind AS form, title AS headline, publisher, id AS source, url, document AS document_iri
FROM documents
ORDER BY date DESC NULLS LAST, source;
