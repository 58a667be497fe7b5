/**
 * The counterpart of `Grammar` for Chinese and Japanese. These are written without spaces, so texts
 * are recognised by how they begin and what they contain. Closed lists of grammar and note labels
 * only, no names of things.
 */

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text holds Chinese, Japanese or Korean. */
export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/** Longest name: `データベース移行サービス` has twelve characters. */
const MAX_NAME = 16;

/** Beginnings of sentences and instructions (`在(?!线)`: 在线, online, begins names). */
const SENTENCE_START =
  /^(?:在(?!线)|当(?!前)|如果|若|对于|由于|因为|通过|使用|支持|避免|被(?!动)|把|将|让|为什么|为何|如何|怎么|是否|是什么|无法|可以|需要|应该|尽量|养成|增加|减少|提高|降低|确保|保证|防止|请|我|你|您|这|那|首先|其次|最后|然后|从|到|用)/u;

/** Ends of clauses and questions. */
const SENTENCE_END = /(?:时|時|后|吗|呢|的|了|です|ます|する|した|ない|とき|場合)$/u;

/** Whether a text can be a name: short, and not a sentence or part of one. */
export function isEastAsianName(name: string): boolean {
  return name.length <= MAX_NAME && !SENTENCE_START.test(name) && !SENTENCE_END.test(name);
}

const LABEL =
  /^(?:主要|常见|核心|よくある)?(?:优点|缺点|优势|劣势|优缺点|特点|特性|示例|例子|例如|举例|注意|注意事项|说明|原因|总结|小结|答案|问题|解决方案|解决办法|参考|参考资料|(?:适用|使用|应用)?场景|用途|用法|语法|格式|步骤|结论|背景|目的|提示|建议|补充|备注|好处|坏处|区别|解释|输入|输出|例|注意点|利点|欠点|メリット|デメリット|特徴|ポイント|答え|正解|解説|理由|まとめ|使用例|ユースケース|手順|結論|ヒント|質問|回答|料金)$/u;

/** Whether a text is a label such as `注意`, `优点` or `ユースケース`, not a name. */
export function isEastAsianLabel(name: string): boolean {
  return LABEL.test(name);
}

const QUALITIES =
  /优点|优势|缺点|劣势|好处|坏处|为什么|如何|怎么|怎样|场景|步骤|建议|规范|注意|区别|总结|小结|避免|利点|欠点|理由|手順|メリット|ベストプラクティス|使用例|ユースケース|シナリオ|料金|ミス/u;

/**
 * Whether a heading, or a line above a list, announces qualities, advice or steps rather than
 * terms.
 */
export function announcesEastAsianQualities(text: string): boolean {
  return QUALITIES.test(text);
}

/** A heading whose subheadings are terms. */
export const EAST_ASIAN_GLOSSARY = /^(?:术语表?|名词解释|用語集?)$/;

/** The heading of a table column that explains the first column. */
export const EAST_ASIAN_MEANING_HEAD =
  /^(?:定义|定義|含义|含義|意思|意味|说明|說明|説明|描述|解释|解釋)$/;

/** `Redis 是一个 …`, `RDS とは …`. */
export const EAST_ASIAN_IS_A =
  /^([^\s。：，、；！？]{1,24}?)\s*(?:是(?=一[个種种款类門门])|是指|指的是|とは[、,]?)\s*/u;

const ENTRY =
  /^(?:(?:它)?是?(?:一种|一个|一类|一款|一组|一套)|用于|用来|是?指|即|表示|代表|负责|允许|存储|返回|记录|保存)|(?:のこと|するための|ためのもの)/u;

const ADVICE =
  /^(?:这|我们|你|您|如果|当|因为|由于|但|所以|建议|应该|不要|需要|请|可以|必须|尽量)/u;

/** Classifies a meaning by its beginning: see `MeaningShape`. */
export function eastAsianMeaningShape(meaning: string): 'entry' | 'advice' | 'plain' {
  if (ENTRY.test(meaning)) return 'entry';
  return ADVICE.test(meaning) ? 'advice' : 'plain';
}
