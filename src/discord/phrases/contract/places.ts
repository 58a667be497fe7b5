/** Pages, lists and menus of places in the notes. Labels of buttons and menus are plain text. */
export interface PlacesPhrases {
  readonly previousPage: string;
  readonly nextPage: string;
  /** Small print; in lower case if the language allows it. */
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
  /** A menu of places related to the section that is shown; plain. */
  readonly related: string;
  /** A menu of terms in the section that another one defines; plain. */
  readonly lookUp: string;
}
