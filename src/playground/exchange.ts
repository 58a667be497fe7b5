/** One exchange between the bot and the playground, for an observer. */
export type Exchange = RestExchange | GatewayExchange;

/** A request of the bot and its answer. */
export interface RestExchange {
  readonly kind: 'rest';
  readonly method: string;
  /** Without `/api/v10` and query: `/channels/1/messages`. */
  readonly path: string;
  /** The route that served the request, `/channels/:channelId/messages`; undefined if none did. */
  readonly route: string | undefined;
  /** The JSON body (`payload_json` of a multipart one); undefined without a body. */
  readonly requestBody: unknown;
  readonly status: number;
  /** Undefined for an answer without a body. */
  readonly responseBody: unknown;
}

/** A frame on the gateway. */
export interface GatewayExchange {
  readonly kind: 'gateway';
  readonly from: 'bot' | 'playground';
  readonly frame: GatewayFrame;
}

/** Discord: op code, data, and for dispatches (op 0) sequence number and event name. */
export interface GatewayFrame {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
}
