/** What a person is at the as-of date (SPEC 2.3). `deceased` is counted within `unavailable`. */
export const STATUSES = ["employed", "education", "jobseeking", "unavailable", "active", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

/** What a status text says, finer than the report's status (DOMAIN 3.3). */
export type StatusCode =
  | "job"
  | "flexJob"
  | "subsidisedJob"
  | "smallJob"
  | "education"
  | "jobseeking"
  | "practice"
  | "resourceCourse"
  | "pension"
  | "ill"
  | "unavailable"
  | "deceased"
  | "active"
  | "movedOn"
  | "unknown";

/** A status text, read. */
export interface ReadStatus {
  readonly code: StatusCode;
  readonly status: Status;
  /** As written. */
  readonly text: string;
}

/** How each code counts unless the settings' policy says otherwise (DOMAIN 1.5); `movedOn` follows the person's other registration. */
export const STATUS_OF_CODE: Readonly<Record<StatusCode, Status>> = {
  job: "employed",
  flexJob: "employed",
  subsidisedJob: "employed",
  smallJob: "employed",
  education: "education",
  jobseeking: "jobseeking",
  practice: "jobseeking",
  resourceCourse: "unavailable",
  pension: "unavailable",
  ill: "unavailable",
  unavailable: "unavailable",
  deceased: "unavailable",
  active: "active",
  movedOn: "unknown",
  unknown: "unknown",
};
