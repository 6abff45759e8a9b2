import { describe, expect, it } from "vitest";
import { languageProblem } from "../../src/knowledge/language-evidence.ts";

describe("languageProblem", () => {
  it.each([
    ["en", "Kazakhstan exported 70.5 million tonnes of oil in 2023."],
    ["en", "KazMunayGas, Rosatom, Gazprom, Qazaq Ğylym and Bakytzhan Sağyntaev"],
    ["ru", "Нурсултан Назарбаев и Қасым-Жомарт Тоқаев подписали договор в Астане"],
    ["ru", "Доля C5+1, Kazakhstan Temir Zholy и TITR в перевозках"],
    ["kk", "Қазақстан 2023 жылы 70,5 млн тонна мұнай экспорттады."],
    ["kk", "Тоқаев келді ме?"],
    ["kk", "Тараптар мемлекеттер арасында дипломаты алмасты деп хабарланды"],
    ["pl", "Kazachstan wyeksportował 70,5 mln ton ropy w 2023 roku."],
    ["pl", "Czym jest C5+1?"],
  ] as const)("%s accepts: %s", (language, text) => {
    expect(languageProblem(text, language)).toBeNull();
  });

  it.each([
    ["en", "Kazachstan wyeksportował 70,5 mln ton ropy w 2023 roku.", "is not in en: it looks Polish"],
    ["en", "Казахстан", "is not in en: it is in Cyrillic letters"],
    ["ru", "Kazakhstan", "is not in ru: it is in Latin letters"],
    ["ru", "Қазақстан 2023 жылы 70,5 млн тонна мұнай экспорттады.", "is not in ru: it looks Kazakh"],
    ["kk", "Казахстан экспортировал нефть в прошлом году", "is not in kk: it looks Russian"],
    ["pl", "The border of Kazakhstan and Russia is the longest", "is not in pl: it looks English"],
    ["pl", "2022", "holds no letters"],
  ] as const)("%s refuses: %s", (language, text, problem) => {
    expect(languageProblem(text, language)).toBe(problem);
  });
});
