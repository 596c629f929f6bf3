export const notices = {
  /** About what is kept for the person. “Save my progress” is a button. */
  memoryOnly:
    "This browser does not let the page keep your marks. They last until you close it; “Save my progress” keeps them in a file.",
  noRoom:
    "This browser has no room left to keep your marks. They last until you close the page; “Save my progress” keeps them in a file.",
  setAside:
    "Your saved marks could not be read. They were put aside in this browser, and you start afresh.",
  theirsSetAside:
    "What another window saved could not be read. It was put aside in this browser; your marks here are kept.",
  leftAlone:
    "Your saved marks could not be read and were left as they are. New marks last until you close the page; “Save my progress” keeps them in a file.",

  /** About the link that was opened. */
  linkGoal: "The goal of this link is not in this curriculum.",
  linkTopic: "The topic of this link is not in this curriculum.",
  linkTopics: "Some topics of this link are not in this curriculum, and were left out.",
  linkWish: "A wish of this link could not be read, and was left out.",
  linkFilters: "Some filters of this link are not in this curriculum, and were left out.",
  linkFilter: "A filter of this link could not be read, and was left out.",
  linkPart: "A part of this link could not be read, and was left out.",
  linkParts:
    "Some parts of this link are not in this curriculum or could not be read. You see the rest.",
  linkNewer:
    "This link was made by a newer version of this page, and you see the map as it is without it.",
  linkUnreadable:
    "This link cannot be read, and you see the map as it is without it. It may have been cut off.",

  noTexts:
    "The texts of this map could not be fetched. Reload the page to try again; your marks are kept.",

  title: "Notice",
  save: "Save my progress",
  understood: "Understood",
};
