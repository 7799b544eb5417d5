import packageFile from "../../package.json";

/** The one place that tells the version is package.json. */
export const VERSION: string = packageFile.version;
