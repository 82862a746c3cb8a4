// The card's code, injected with the first hover intent. It leaves its maker where the
// reader, in the same isolated world, finds it.
import { type CreateCard, createCard } from '../card/card-host.ts';

(globalThis as { obiterCard?: CreateCard }).obiterCard = createCard;
