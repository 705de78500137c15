SELECT n.name AS who, count(DISTINCT s.statement) AS statements, count(DISTINCT s.document) AS documents,
  min(s.date) AS first, max(s.date) AS last, p.speaker
FROM statements s CROSS JOIN unnest(s.speakers) AS p(speaker) JOIN names n ON n.entity = p.speaker
WHERE s.depth = 0
GROUP BY ALL
ORDER BY statements DESC, who, speaker;
