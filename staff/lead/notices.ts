import { request } from '../http.ts';

/** Why a file can't be the picture of a notice. */
type Unfit = 'name' | 'size' | 'contents';

/** What lies in the office's folder of pictures. */
export interface NoticeFolder {
  readonly folder: string;
  readonly pictures: readonly { readonly file: string; readonly moves: boolean; readonly bytes: number }[];
  readonly unfit: readonly { readonly file: string; readonly why: Unfit }[];
  /** This computer can read notices aloud. */
  readonly reads: boolean;
}

/** Why a picture was not taken. */
export type NotSent = Unfit | 'unreached';

/** Why a picture is still there. */
export type NotErased = 'hangs' | 'unreached';

/** The pictures that notices may have, for whoever posts them. */
export interface NoticePictures {
  /** Nothing when the server can't be asked. */
  folder(): Promise<NoticeFolder | undefined>;
  /** Nothing when it was saved. */
  send(file: File): Promise<NotSent | undefined>;
  /** Nothing when it is gone. */
  erase(file: string): Promise<NotErased | undefined>;
}

interface Reply {
  readonly ok: boolean;
  readonly refusal?: string;
  readonly details?: { readonly why?: Unfit };
}

/** The doors to the folder, with the token of the person signed in. */
export function noticePicturesBy(token: string): NoticePictures {
  return {
    async folder() {
      const answer = await request<Reply & NoticeFolder>('notices/pictures', { token });
      return answer?.ok ? answer : undefined;
    },
    async send(file) {
      const path = `notices/pictures/${encodeURIComponent(file.name)}`;
      const answer = await request<Reply>(path, { method: 'PUT', token, body: file, type: 'application/octet-stream' });
      if (answer?.ok) return undefined;
      if (answer?.refusal === 'too-large') return 'size';
      return answer?.details?.why ?? 'unreached';
    },
    async erase(file) {
      const answer = await request<Reply>(`notices/pictures/${encodeURIComponent(file)}`, { method: 'DELETE', token });
      if (answer?.ok || answer?.refusal === 'unknown-picture') return undefined;
      return answer?.refusal === 'picture-hangs' ? 'hangs' : 'unreached';
    },
  };
}
