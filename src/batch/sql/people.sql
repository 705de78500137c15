SELECT n.name AS person, count(DISTINCT s.statement) AS statements, count(DISTINCT s.document) AS documents,
  min(s.date) AS first, max(s.date) AS last, m.named
FROM statements s CROSS JOIN unnest(s.mentions) AS m(named) JOIN names n ON n.entity = m.named AND n.kind IN ('Official', 'Person', 'NamedPerson')
WHERE s.depth = 0
GROUP BY ALL
ORDER BY statements DESC, person, named;
