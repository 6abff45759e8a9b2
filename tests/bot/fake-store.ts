import type { Language } from "../../src/knowledge/types.ts";
import type { Store, UnansweredQuestion, Vote } from "../../src/store/store.ts";

/** A store in memory; a call in `failing` rejects. */
export interface FakeStore extends Store {
  readonly languages: Map<number, Language>;
  readonly votes: { readonly person: number; readonly fact: string; readonly vote: Vote }[];
  readonly questions: UnansweredQuestion[];
  readonly failing: Set<keyof Store>;
}

export function createFakeStore(): FakeStore {
  const languages = new Map<number, Language>();
  const votes: { person: number; fact: string; vote: Vote }[] = [];
  const questions: UnansweredQuestion[] = [];
  const failing = new Set<keyof Store>();
  const guard = (call: keyof Store): void => {
    if (failing.has(call)) throw new Error(`the database can't do ${call}`);
  };
  return {
    languages,
    votes,
    questions,
    failing,
    async settings(person) {
      guard("settings");
      return { language: languages.get(person) ?? null, plain: false };
    },
    async setLanguage(person, language) {
      guard("setLanguage");
      languages.set(person, language);
    },
    async setPlain() {
      guard("setPlain");
    },
    async vote(person, fact, vote) {
      guard("vote");
      votes.push({ person, fact, vote });
    },
    async recordUnanswered(question) {
      guard("recordUnanswered");
      questions.push(question);
    },
    async exportPerson(person) {
      guard("exportPerson");
      const language = languages.get(person);
      return {
        settings: language === undefined ? null : { language, plain: false },
        votes: votes
          .filter((entry) => entry.person === person)
          .map(({ fact, vote }) => ({ fact, vote, at: "2026-06-01" })),
        questions: questions
          .filter((entry) => entry.person === person)
          .map(({ question }) => ({ question, at: "2026-06-01" })),
      };
    },
    async forget(person) {
      guard("forget");
      const own = questions.filter((entry) => entry.person === person).length;
      const settings = languages.delete(person) ? 1 : 0;
      const voted = votes.filter((entry) => entry.person === person).length;
      return { settings, votes: voted, questions: own, deliveries: 0 };
    },
    async purge() {
      return 0;
    },
    async close() {},
  };
}
