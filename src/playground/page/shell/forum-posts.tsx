import type { JSX } from 'preact';
import type { ClientChannel } from '../../client-api/world.ts';
import { Icon } from '../controls/icons.tsx';
import { usePage } from './page-context.ts';

/** A forum shows its posts in place of messages. */
export function ForumPosts({ channel }: { readonly channel: ClientChannel }): JSX.Element {
  const { world, session } = usePage();
  const posts = world.channels.filter(({ parentId }) => parentId === channel.id);

  return (
    <div class="message-scroller">
      <ul class="forum-posts">
        {posts.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => session.openChannel(id)}>
              <Icon name="thread" /> {name}
            </button>
          </li>
        ))}
      </ul>
      {posts.length === 0 && <p class="nothing">This forum has no posts yet.</p>}
    </div>
  );
}
