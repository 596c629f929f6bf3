export const shell = {
  language: "Language",
  languageNotFetched: "That language could not be fetched. Check the connection and try again.",
};
