import { sendParcel, takeWhatIsDue } from '../../src/daily/posting/daily-poster.ts';
import type { PosterTools } from '../../src/daily/posting/poster-tools.ts';

/** Takes and sends one batch of what is due, as a tick of the runner does; gives how many were sent. */
export async function postWhatIsDue(tools: PosterTools): Promise<number> {
  const parcels = await takeWhatIsDue(tools);
  await Promise.all(parcels.map((parcel) => sendParcel(tools, parcel)));
  return parcels.length;
}
