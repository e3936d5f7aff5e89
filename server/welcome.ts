/** What is told to whoever starts the server: addresses, and what is told only once. */
export interface Welcome {
  readonly office: string;
  readonly address: string;
  /** The listener of visitors' phones as reached from this computer, and the address that their tickets give. */
  readonly phones: { readonly here: string | undefined; readonly address: string | undefined };
  readonly training: boolean;
  readonly links: readonly { readonly name: string; readonly kind: 'kiosk' | 'display'; readonly link: string }[];
  readonly newcomers: readonly { readonly name: string; readonly pin: string }[];
  /** Whether screens on other computers can reach it. */
  readonly network: boolean;
}

/** The lines printed at the start. */
export function welcome({ office, address, phones, training, links, newcomers, network }: Welcome): string {
  const lines = [
    `Ventanilla · ${office}${training ? ' · CAPACITACIÓN (training)' : ''}`,
    `Abierta en / open at ${address}/`,
    ...links.map(({ name, kind, link }) => `  ${name}: ${address}/${kind}/#link=${link}`),
    `  Personal / staff: ${address}/staff/`,
    ...newcomers.map(({ name, pin }) => `    ${name} · PIN ${pin}`),
  ];
  if (phones.address)
    lines.push(`  Teléfonos / phones: ${phones.address}/ (en esta computadora / on this computer: ${phones.here}/)`);
  else if (phones.here)
    lines.push(`  Teléfonos / phones: ${phones.here}/ (sin código en los boletos / no code on tickets)`);
  if (links.length > 0) lines.push('Cada enlace sirve una sola vez. Each link works once.');
  if (newcomers.length > 0)
    lines.push('Anote los PIN: no se vuelven a mostrar. Note the PINs: they are not shown again.');
  if (!network) {
    lines.push(
      'Solo esta computadora puede entrar, hasta que supervisión confirme la red. This computer only, for now.',
    );
  }
  return `${lines.join('\n')}\n`;
}
