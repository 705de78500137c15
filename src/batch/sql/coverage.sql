SELECT coalesce(strftime(d.date, '%Y-%m'), 'undated') AS period, d.kind AS form, d.publisher,
  count(DISTINCT d.document) AS documents, count(s.statement) AS statements
FROM documents d LEFT JOIN statements s ON s.document = d.document AND s.depth = 0
GROUP BY ALL
ORDER BY ALL;
