// Views of data/atlas.sqlite: questions that are asked often, answered as the pages answer them. Part of its schema.

export const SQLITE_VIEWS = {
  mandates: `CREATE VIEW mandates AS -- Mandates with their work and force, one a row
SELECT p.provision_id, p.address, w.symbol, w.title, w.adopted, w.complete AS work_is_complete, p.verb, v.strength,
  p.addressees, p.topics, p.due, p.digest, p.source, p.confidence, p.checked_on
FROM provisions AS p
JOIN works AS w ON w.work_id = p.work_id
JOIN verbs AS v ON v.verb_id = p.verb
WHERE p.is_mandate = 1;`,
  answers_by_question: `CREATE VIEW answers_by_question AS -- Questions of the checklist: states by answer, which add up to all
SELECT q.question_id, q.name_en, q.address,
  sum(a.answer_now = 'yes') AS yes, sum(a.answer_now = 'partial') AS partial, sum(a.answer_now = 'no') AS no,
  sum(a.answer_now = 'not-recorded') AS not_recorded, count(*) AS all_states
FROM questions AS q
JOIN answers AS a ON a.question = q.question_id
WHERE q.in_checklist = 1
GROUP BY q.question_id;`,
  states_by_treaty: `CREATE VIEW states_by_treaty AS -- Treaties: states by what they did, which add up to all
SELECT t.treaty, w.title, t.treaty_address,
  sum(t.action IN ('ratification', 'accession', 'succession')) AS bound, sum(t.action = 'none') AS none,
  sum(t.action = 'to-verify') AS to_verify, sum(t.action = 'not-recorded') AS not_recorded, count(*) AS all_states
FROM treaty_actions AS t
JOIN works AS w ON w.work_id = t.treaty
GROUP BY t.treaty;`,
  commitment_history: `CREATE VIEW commitment_history AS -- Steps of commitments in their order, with the text of each paragraph
SELECT c.commitment_id, c.name_en, s.position, s.date, s.change, w.symbol, w.title, p.digest, s.reason,
  s.paragraph_address
FROM steps AS s
JOIN commitments AS c ON c.commitment_id = s.commitment
JOIN works AS w ON w.work_id = s.work_id
LEFT JOIN provisions AS p ON p.provision_id = s.provision_id
ORDER BY c.commitment_id, s.position;`,
} as const;
