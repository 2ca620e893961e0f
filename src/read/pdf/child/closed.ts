import { isBuiltin, registerHooks } from 'node:module';

/**
 * Node's permissions cover the network from version 25 on. Until then it is out of reach because what leads to it
 * is: the functions everyone has, and, once all code is loaded, node's own modules. Only the one pdf.js
 * reads its character maps with can still be had, and has permissions of its own.
 */
export function closeNetwork(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
    Reflect.deleteProperty(globalThis, name);
  const { getBuiltinModule } = process;
  process.getBuiltinModule = ((id: string) =>
    id === 'fs/promises' ? getBuiltinModule(id) : undefined) as typeof getBuiltinModule;
  registerHooks({
    resolve(specifier, context, next) {
      if (isBuiltin(specifier)) throw new Error(`${specifier} may not be loaded here`);
      return next(specifier, context);
    },
  });
}
