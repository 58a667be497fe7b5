import type { NotesPhrases } from '../contract/notes.ts';
import { number } from './grammar.ts';

/** What is said to those who look after the notes. */
export const notes: NotesPhrases = {
  definition: {
    command: '回答のもとになるノートを管理する',
    status: 'ノートの内容と、その中の問題を表示する',
    reload: 'ノートを読み直す',
    gaps: 'ノートが答えられなかった質問を表示する',
    forget: 'このサーバーに保存された質問を削除する',
  },

  onlyInServers: 'これはサーバーのノートについてのコマンドです。サーバーで使ってください。',
  onlyManagers:
    'ノートの管理には **サーバー管理** の権限が必要です。権限のある人に頼んでください。',

  unreadable: {
    missing: '今はノートを読めません。ノートのフォルダーがありません。前のノートから答えています。',
    'not-a-folder':
      '今はノートを読めません。フォルダーのはずのものがファイルです。前のノートから答えています。',
    unreadable:
      '今はノートを読めません。フォルダーを読む権限がありません。前のノートから答えています。',
  },
  noProblems: 'ノートに問題はありません。',
  problems: (errors, warnings, hints, files) =>
    [
      `**${number(files)} 個のファイルに問題があります**：`,
      `エラー ${number(errors)} 件、警告 ${number(warnings)} 件、ヒント ${number(hints)} 件`,
    ].join(''),
  line: (line) => `${number(line)} 行目`,

  reloaded: 'ノートを読み直しました。',
  reloading:
    'ノートを読み直しています。少し時間がかかります。終わったかは `/notes status` で分かります。',
  reloadFailed:
    '今はノートを読めないので、前のノートを使い続けます。理由は運営者が私のログで確認できます。',

  gaps: (questions, days) =>
    `**ここ ${number(days)} 日間でノートが答えられなかった質問：${number(questions)} 件**`,
  gap: ({ times, text, why }) => `${number(times)} 回 ${text} · ${why}`,
  nothingFound: '見つからず',
  missed: '質問と違う',
  alsoAs: (count) => `${number(count)} 通りの言い方`,
  remark: (text) => `「${text}」`,
  noGaps: 'ここ 30 日間、答えられなかった質問はありません。',
  gapsOff:
    'このサーバーは質問を保存していません。`/settings` で **未回答の質問を保存** をオンにすると、それ以降の質問を名前なしで 30 日間集めます。',
  missedSections: '**「質問と違う」とよく言われたセクション**',
  missedSection: (place, missed, helpful) =>
    `${place}：質問と違う ${number(missed)} 回、役に立った ${number(helpful)} 回`,
  downloadGaps: 'すべてはファイルにあります。',

  sureToForget: (count) =>
    `このサーバーに保存された ${number(count)} 件の質問を完全に削除しますか？`,
  nothingToForget: 'このサーバーに保存された質問はありません。',
  forget: '削除する',
  keep: '残す',
  forgotten: (count) => `${number(count)} 件の質問を削除しました。`,
  kept: '何も削除していません。',
};
