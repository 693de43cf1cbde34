/**
 * A page of the site, read by the browser's own parser: no script of it runs, and nothing that it
 * shows is fetched.
 */
export const pageAt = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => reject(new Error(`${request.status} ${address}`));
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('error', fail);
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else fail();
    });
    request.send();
  });
