import type { IsoDay, Period } from "../words/day";
import type { Figure } from "../words/summary";
import type { Piece } from "./pieces";

/** Budget and account of a scope, before and with the supplement; what the workbook does not hold is undefined. */
export interface MoneyFigures {
  readonly budget: Figure | undefined;
  readonly actual: Figure | undefined;
  readonly grant: Figure | undefined;
  readonly budgetWithSupplement: Figure | undefined;
  readonly actualWithSupplement: Figure | undefined;
}

/** A company that left, a place of publication: a name, and the day where it is known. */
export interface Dated {
  readonly name: string;
  readonly day: IsoDay | undefined;
}

/** A reservation as the workbook tells it. */
export interface ToldReservation {
  readonly text: string;
  readonly supplier: string | undefined;
  readonly action: string | undefined;
}

export interface ProjectSaid {
  readonly name: string;
  readonly grantee: string | undefined;
  readonly period: Period | undefined;
}

/** How one language says what stands beside the participants: money, meetings, activities, reservations, partners. */
export interface VoiceOfRecords {
  budget(money: MoneyFigures): Piece[];
  actual(money: MoneyFigures): Piece[];
  grant(money: MoneyFigures): Piece[];
  /** Short: one sentence for the whole project. */
  moneyInShort(money: MoneyFigures): Piece[];
  moneyOfPartner(partner: string, money: MoneyFigures): Piece[];
  activities(count: Figure, types: readonly string[]): Piece[];
  outlets(places: readonly Dated[]): Piece[];
  companiesLeft(count: Figure, companies: readonly Dated[]): Piece[];
  companiesInSupport(count: Figure, names: readonly string[]): Piece[];
  /** `isSteering`: every meeting is one of the steering group. */
  meetings(count: Figure, last: IsoDay | undefined, isSteering: boolean): Piece[];
  /** The figure is zero where no partner is above the limit. */
  partnersAboveLimit(count: Figure, names: readonly string[]): Piece[];
  /** `handled` is undefined where nothing was done about any. */
  reservations(count: Figure, handled: Figure | undefined): Piece[];
  reservationsAmount(amount: Figure): Piece[];
  reservation(told: ToldReservation): Piece[];
  noReservations(): Piece[];
  project(said: ProjectSaid): Piece[];
  partners(names: readonly string[]): Piece[];
}
