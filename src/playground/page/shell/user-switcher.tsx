import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Avatar } from '../controls/avatar.tsx';
import { Picker } from '../controls/picker.tsx';
import { usePage } from './page-context.ts';

/** Switches the user whom the page shows, to try permissions and languages. */
export function UserSwitcher(): JSX.Element {
  const { world, session } = usePage();
  const { me } = world;
  const aboutId = useId();

  return (
    <div class="user-switcher">
      <Avatar id={me.id} name={me.displayName} isOnline={true} />
      <div class="user-choice">
        <Picker
          label="You are"
          placeholder="Choose a user"
          options={world.users.map(({ id, displayName, about }) => ({
            value: id,
            label: displayName,
            description: about,
            emoji: '',
          }))}
          values={[me.id]}
          min={1}
          max={1}
          isDisabled={false}
          describedBy={aboutId}
          onChosen={([id]) => {
            if (id !== undefined && id !== me.id) session.switchUser(id);
          }}
        />
        <p id={aboutId} class="user-about" title={me.about}>
          {me.about}
        </p>
      </div>
    </div>
  );
}
