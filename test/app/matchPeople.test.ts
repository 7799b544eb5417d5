import { csvRecords } from "../../src/app/csvRecords";
import { matchCsv } from "../../src/app/matchPeople";
import { danishPeople } from "../../bench/matching/danishPeople";
import { FIELD_SETS, withOnly } from "../../bench/matching/people";
import { qualityOf } from "../../bench/matching/pairwise";
import { matchPeople } from "../../src/domain/reconcile/matchPeople";

function matched(...lines: readonly string[]) {
  const answer = matchCsv(lines.join("\n"));
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.result;
}

describe("A list of people", () => {
  it("gives every record one cluster, and what may be one person as suggestions", () => {
    const { schema, clusters, suggestions } = matched(
      "rec_id, given_name, surname, date_of_birth, soc_sec_id, postcode",
      "a, hanne, åkjær, 19710412, 6988048, 4600",
      "b, hanne, aakjaer, 19710412, 6988048, 4600",
      "c, hane, åkjær, 19710421, 6988048, 4600",
      "d, torben, friis, 19800305, 7364009, 4640",
      "e, torben, friis, 19800305, 1234567, 4640",
    );
    expect(schema).toBe("afstem.match/1");
    expect(clusters).toEqual([["a", "b", "c"], ["d"], ["e"]]);
    expect(suggestions.map(([one, other]) => [one, other])).toEqual([["d", "e"]]);
    expect(suggestions[0]?.[2]).toBeGreaterThan(0.5);
    expect(suggestions[0]?.[2]).toBeLessThanOrEqual(1);
  });

  it("may have its columns in any order, lack most of them, and end its lines as Windows does", () => {
    expect(matched("surname,rec_id,given_name,date_of_birth\r\nfriis,1,torben,19800305\r\nfriis,2,torben,19800305\r\n").clusters).toEqual([
      ["1", "2"],
    ]);
  });

  it("may be separated by semicolons and write birth dates the Danish way", () => {
    expect(matched("rec_id;given_name;surname;date_of_birth", "1;torben;friis;05-03-1980", "2;torben;friis;19800305").clusters).toEqual([
      ["1", "2"],
    ]);
  });

  it("knows CPR numbers by the birth dates beside them: two numbers are two people", () => {
    const { clusters, suggestions } = matched(
      "rec_id,given_name,surname,date_of_birth,soc_sec_id",
      "1,hanne,åkjær,19710412,720471-1234",
      "2,hanne,åkjær,19710412,7204711235",
      "3,hanne,åkjær,,7204711234",
    );
    expect(clusters).toEqual([["1", "3"], ["2"]]);
    expect(suggestions.map(([one, other]) => [one, other])).toEqual([
      ["1", "2"],
      ["2", "3"],
    ]);
  });

  it.each([
    ["", "Listen er tom."],
    ["given_name,surname\nhanne,åkjær", "Listen har ingen kolonne rec_id."],
    ["rec_id,shoe_size\n1,42", "Listen har ingen kolonne at sammenligne på."],
  ])("is refused with one sentence when it is %j", (text, sentence) => {
    const answer = matchCsv(text);
    expect(answer.ok ? "" : answer.sentence).toContain(sentence);
  });
});

describe("A record", () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ["may quote separators, quotes and line breaks", 'a,"b, ""c""\nd", e', [["a", 'b, "c"\nd', "e"]]],
    [
      "keeps empty fields",
      "a,,\n,b,",
      [
        ["a", "", ""],
        ["", "b", ""],
      ],
    ],
    [
      "is none where a line is empty",
      "a,b\n\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["ends with the text inside an open quote", 'a,"b', [["a", "b"]]],
  ])("%s", (_reading, text, records) => {
    expect(csvRecords(text)).toEqual(records);
  });
});

describe("Danish people with Danish mistakes and traps", () => {
  it.each(["domain", "no id"])("are never merged falsely by themselves, and nearly all are found (%s)", (fields) => {
    const set = danishPeople(1000, 20220930, "namesakes");
    const { automatic, both } = qualityOf(matchPeople(withOnly(set.people, FIELD_SETS[fields] ?? [])), set.truth);
    expect(automatic.precision).toBe(1);
    expect(both.recall).toBeGreaterThan(0.99);
  });
});
