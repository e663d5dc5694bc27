import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { time } from "../format";
import { ContactTimelineDocument, type ContactTimelineQuery } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { FailureMessage, Lines } from "../shell/states";
import { texts } from "../texts";

type Entry = NonNullable<NonNullable<ContactTimelineQuery["contact"]>["activity"]>["nodes"][number];

const FIRST = 20;
const { contact: words } = texts;

/** What happened with a person, newest first, in one list. */
export function Timeline({ contactId }: { readonly contactId: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(ContactTimelineDocument, {
    variables: { id: contactId, first: FIRST },
    errorPolicy: "all",
    notifyOnNetworkStatusChange: true,
  });
  const activity = data?.contact?.activity;
  if (error && !activity)
    return <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />;
  if (!activity) return <Lines count={6} height={20} />;
  if (activity.nodes.length === 0) return <span className="value-empty">{words.noTimeline}</span>;
  const more = () =>
    fetchMore({
      variables: { after: activity.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: after }) =>
        before.contact?.activity && after.contact?.activity
          ? {
              ...after,
              contact: {
                ...after.contact,
                activity: {
                  ...after.contact.activity,
                  nodes: [...before.contact.activity.nodes, ...after.contact.activity.nodes],
                },
              },
            }
          : before,
    });
  return (
    <>
      <ol className="timeline">
        {activity.nodes.map((entry, index) => (
          <li key={String(index)}>
            <time dateTime={entry.at ?? ""}>{time(entry.at)}</time>
            <div>
              <strong>{words.activity[entry.kind]}</strong> {titleOf(entry)}
              {wordsOf(entry) && <div className="words">{wordsOf(entry)}</div>}
            </div>
          </li>
        ))}
      </ol>
      {activity.pageInfo.hasNextPage && (
        <Button variant="subtle" size="xs" loading={loading} onClick={() => void more()}>
          {words.more}
        </Button>
      )}
    </>
  );
}

const titleOf = ({ conversation, ticket, event, tag, note }: Entry): string =>
  conversation?.title ??
  conversation?.source?.subject ??
  ticket?.title ??
  event?.name ??
  tag?.name ??
  note?.author?.name ??
  "";

const MAX_WORDS = 280;

/** Notes and messages are HTML in Intercom; here only their text is shown. */
function wordsOf({ note, conversation }: Entry): string {
  const text = note?.body ? textOf(note.body) : (conversation?.source?.bodyText ?? "");
  return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text;
}

const textOf = (html: string) => new DOMParser().parseFromString(html, "text/html").body.textContent.trim();
