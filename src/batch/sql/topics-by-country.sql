SELECT n.name AS topic, count(DISTINCT s.statement) AS statements, count(DISTINCT s.document) AS documents, count(DISTINCT p.speaker) AS speakers,
  min(s.date) AS first, max(s.date) AS last
FROM statements s CROSS JOIN unnest(s.topics) AS t(topic) JOIN names n ON n.entity = t.topic
  LEFT JOIN unnest(s.speakers) AS p(speaker) ON true
WHERE s.depth = 0
GROUP BY ALL
ORDER BY statements DESC, topic;
