/** Pages, lists and menus of places in the notes. Labels of buttons and menus are plain text. */
export interface PlacesPhrases {
  readonly previousPage: string;
  readonly nextPage: string;
  /** Small print; begins in lower case where the language does. */
  readonly pageOf: (page: number, pages: number) => string;
  /** How many places a category or tag has; plain. */
  readonly places: (count: number) => string;
  /** A button beside a place in a list. */
  readonly open: string;
  /** A menu that opens a place. */
  readonly openPlace: string;
  /** A menu of `count` places, one of which is open. */
  readonly otherPlaces: (count: number) => string;
  readonly backToList: string;
  /** A menu of places that have to do with the section that is shown; plain. */
  readonly related: string;
  /** A menu of terms that the section names and another one defines; plain. */
  readonly lookUp: string;
}
