import { wordList } from '../../library/language/word-list.ts';

/**
 * Words that authors add to a name to introduce it, normalised: "Introduction to X", "What is X?",
 * "Conceptos básicos de X", "Xの概要". A closed class in each of the bot's languages.
 */
export const INTRODUCTORY_WORDS: readonly string[] = wordList(`
what whats why is are the a an to of
introduction introductory introducing intro overview basic basics fundamental fundamentals essentials
primer general info information concept concepts explained explanation guide about
was ist sind einfuhrung einleitung grundlagen uberblick ubersicht allgemeines
que es son introduccion conceptos basicos fundamentos generalidades
quest ce presentation apercu generalites bases
cose introduzione panoramica fondamenti nozioni
o e introducao conceitos nocoes
什么 简介 介绍 概述 概览 基础 入门 概要 入門 紹介 基礎 基本
`);
