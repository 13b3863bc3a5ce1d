// A labelled field with its issue.

import type { ReactNode } from "react";
import type { FieldError } from "react-hook-form";

/** What a control needs so that assistive technology reads its issue. */
export interface ControlProps {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string;
}

interface FieldProps {
  name: string;
  label: string;
  error: FieldError | undefined;
  children: (control: ControlProps) => ReactNode;
}

export function Field({ name, label, error, children }: FieldProps) {
  const issueId = `${name}-issue`;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children({ id: name, "aria-invalid": error !== undefined, "aria-describedby": issueId })}
      <p id={issueId} className="issue">
        {error?.message}
      </p>
    </div>
  );
}
