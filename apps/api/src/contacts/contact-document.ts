/** Threads shown beside a contact; one person rarely has more than a few. */
const THREADS = 50;

/**
 * A contact with its numbers, consent and threads as one JSON value of the `contact` row in scope, so that it can be
 * read by itself or along with a thread in the same statement. It has the wire's shape but for its instants, which are
 * PostgreSQL's JSON form of them; presentContact mends those.
 */
export const CONTACT_DOCUMENT = `json_build_object(
  'id', contact.id, 'name', contact.name, 'country', contact.country, 'language', contact.language,
  'timeZone', contact.time_zone, 'email', contact.email, 'externalId', contact.external_id,
  'labels', contact.labels, 'createdAt', contact.created_at,
  'numbers', coalesce((
    SELECT json_agg(own.number ORDER BY own.number) FROM contact_number own
    WHERE own.workspace_id = contact.workspace_id AND own.contact_id = contact.id), '[]'),
  'lines', coalesce((
    SELECT json_agg(json_build_object('number', fact.number, 'lineType', fact.line_type, 'carrierName', nullif(fact.network_name, ''))
      ORDER BY fact.number)
    FROM contact_number own
    JOIN number_fact fact ON fact.workspace_id = own.workspace_id AND fact.number = own.number
    WHERE own.workspace_id = contact.workspace_id AND own.contact_id = contact.id
      AND (fact.line_type IS NOT NULL OR fact.network_name IS NOT NULL)), '[]'),
  'consent', coalesce((
    SELECT json_agg(json_build_object('number', towards.number, 'brand', brand.name, 'state', towards.state,
        'since', towards.since, 'source', towards.source, 'keyword', towards.keyword, 'kept', towards.kept,
        'held', towards.held)
      ORDER BY brand.name, towards.number)
    FROM contact_number own
    JOIN recipient towards ON towards.workspace_id = own.workspace_id AND towards.number = own.number
    JOIN brand ON brand.workspace_id = towards.workspace_id AND brand.id = towards.brand_id
    WHERE own.workspace_id = contact.workspace_id AND own.contact_id = contact.id), '[]'),
  'threads', coalesce((
    SELECT json_agg(json_build_object('id', thread.id, 'status', thread.status, 'businessNumber', thread.number,
        'preview', thread.preview_body, 'lastActivityAt', thread.last_activity_at)
      ORDER BY thread.last_activity_at DESC)
    FROM (
      SELECT other.id, other.status, via.number, other.preview_body, other.last_activity_at
      FROM conversation other
      JOIN business_number via ON via.workspace_id = other.workspace_id AND via.id = other.business_number_id
      WHERE other.workspace_id = contact.workspace_id AND other.contact_id = contact.id
      ORDER BY other.last_activity_at DESC LIMIT ${THREADS}
    ) thread), '[]'))`;
