import Database from 'better-sqlite3';
import type { BuildPeer } from '../../eval/ranking/engines.ts';

/** SQLite FTS5: porter stemming, weighted `bm25()`, all words joined by OR. */
export const buildPeer: BuildPeer = (documents) => {
  const database = new Database(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE sections USING fts5(
      id UNINDEXED, heading, title, tags, body, tokenize = 'porter unicode61')`,
  );
  const insert = database.prepare('INSERT INTO sections VALUES (?, ?, ?, ?, ?)');
  database.transaction(() => {
    for (const { id, heading, title, tags, body } of documents) {
      insert.run(id, heading, title, tags, body);
    }
  })();
  const select = database
    .prepare(
      `SELECT id FROM sections WHERE sections MATCH ?
       ORDER BY bm25(sections, 0, 4.0, 2.0, 1.0, 1.0) LIMIT ?`,
    )
    .pluck();
  return (question, limit) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    const match = words.map((word) => `"${word}"`).join(' OR ');
    return match === '' ? [] : select.all(match, limit).map(String);
  };
};
