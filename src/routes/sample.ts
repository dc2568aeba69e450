import contactsUrl from '../../data-samples/contacts.csv?url';
import ofiiUrl from '../../data-samples/ofii.csv?url';
import outcomesUrl from '../../data-samples/outcomes.csv?url';
import sessionsUrl from '../../data-samples/sessions.csv?url';

const addresses = {
  'contacts.csv': contactsUrl,
  'ofii.csv': ofiiUrl,
  'sessions.csv': sessionsUrl,
  'outcomes.csv': outcomesUrl,
};

/** The bundled sample as files, as if the user had chosen them. Throws when one can't be fetched. */
export async function fetchSample(): Promise<File[]> {
  return Promise.all(
    Object.entries(addresses).map(async ([name, address]) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return new File([await response.arrayBuffer()], name, { type: 'text/csv' });
    }),
  );
}
