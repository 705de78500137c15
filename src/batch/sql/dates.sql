SELECT min(date) AS first, max(date) AS last, count(date) AS documents
FROM documents;
