// The peer of the bench named list: a process that answers each message of a port, and knows nothing else.

/** `echo`: what came goes back. `keep`: what came is kept, and each `give` after it is answered with it. */
type Message =
  | { readonly do: 'echo'; readonly payload: unknown }
  | { readonly do: 'keep'; readonly payload: unknown }
  | { readonly do: 'give' };

process.parentPort.on('message', ({ ports: [port] }) => {
  let kept: unknown;
  port?.on('message', ({ data }: { data: Message }) => {
    if (data.do === 'keep') kept = data.payload;
    port.postMessage(data.do === 'echo' ? data.payload : data.do === 'give' ? kept : null);
  });
  port?.start();
});
