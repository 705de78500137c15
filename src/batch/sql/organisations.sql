SELECT n.name AS organisation, count(DISTINCT s.statement) AS statements, count(DISTINCT s.document) AS documents,
  min(s.date) AS first, max(s.date) AS last, a.about AS body
FROM statements s CROSS JOIN unnest(s.about) AS a(about) JOIN names n ON n.entity = a.about AND n.kind = 'Organisation'
WHERE s.depth = 0
GROUP BY ALL
ORDER BY statements DESC, organisation, body;
