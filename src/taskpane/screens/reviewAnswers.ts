import type { ReviewQuestion } from "../../app/paneReview";
import type { Answer, Decision } from "../../domain/words/decision";
import type { StatusCode } from "../../domain/words/statuses";

/** Who has answered, where no name is given. */
export const SOMEBODY = "Controller";

/** What a controller may say to a question. */
export type ReviewReply =
  | { readonly reply: "same" }
  | { readonly reply: "different" }
  | { readonly reply: "code"; readonly code: StatusCode }
  | { readonly reply: "accept" };

/** The decision that a reply to a question makes; undefined where the reply is none to it. */
export function decisionFrom(question: ReviewQuestion, reply: ReviewReply, answer: Answer): Decision | undefined {
  switch (question.kind) {
    case "pair": {
      if (reply.reply !== "same" && reply.reply !== "different") return undefined;
      const kind = reply.reply === "same" ? "same-person" : "different-persons";
      return { kind, registrations: [question.rows[0].key, question.rows[1].key], ...answer };
    }
    case "status":
      return reply.reply === "code" ? { kind: "status-meaning", text: question.text, code: reply.code, ...answer } : undefined;
    case "exit":
      return reply.reply === "code" ? { kind: "exit-status", registration: question.key, code: reply.code, ...answer } : undefined;
    case "deviation":
      return reply.reply === "accept" ? { kind: "accepted", finding: question.code, cells: question.cells, ...answer } : undefined;
  }
}

/** The reply that a key stands for; behind the last question there is only the way back. */
export function replyOfKey(key: string, kind: ReviewQuestion["kind"] | undefined): ReviewReply | "skip" | "back" | undefined {
  switch (key.toLowerCase()) {
    case "j":
      return kind === "pair" ? { reply: "same" } : kind === "deviation" ? { reply: "accept" } : undefined;
    case "n":
      return kind === "pair" ? { reply: "different" } : undefined;
    case "s":
      return "skip";
    case "z":
      return "back";
    default:
      return undefined;
  }
}
