interface Props {
  /** Empty says nothing; a change is spoken. */
  readonly message: string;
  /** Interrupts what is being read. */
  readonly urgent?: boolean;
}

/** News for who listens instead of looking. Keep it on the screen from the start, or the first message is lost. */
export function Live({ message, urgent = false }: Props) {
  return (
    <p class="unseen" role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'} aria-atomic="true">
      {message}
    </p>
  );
}
