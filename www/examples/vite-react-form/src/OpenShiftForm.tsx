// The form for a new open shift.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type CreateOpenShiftBody, createOpenShift, type SchedulingGroup, scheduleEntityThemes } from "graph-shifts";
import { GraphError, send } from "graph-shifts/send";
import { useState } from "react";
import { type FieldError, useForm } from "react-hook-form";
import { Field } from "./Field";
import { options, teamId } from "./graph";
import { emptyForm, type OpenShiftValues, openShiftForm } from "./openShiftForm";

interface OpenShiftFormProps {
  timeZone: string;
  groups: SchedulingGroup[];
  onCreated: () => void;
}

export function OpenShiftForm({ timeZone, groups, onCreated }: OpenShiftFormProps) {
  const [message, setMessage] = useState("");
  const { register, handleSubmit, formState, reset } = useForm<OpenShiftValues, unknown, CreateOpenShiftBody>({
    resolver: standardSchemaResolver(openShiftForm(timeZone)),
    defaultValues: emptyForm,
    mode: "onTouched",
  });
  const { errors, isSubmitting } = formState;

  async function create(body: CreateOpenShiftBody) {
    try {
      await send(createOpenShift({ teamId, body }), options);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      setMessage(error.hint ?? error.message);
      return;
    }
    setMessage("Created.");
    reset();
    onCreated();
  }

  const field = (name: keyof OpenShiftValues, label: string) => ({ name, label, error: errors[name] as FieldError | undefined });

  return (
    <form onSubmit={handleSubmit(create, () => setMessage(""))} noValidate>
      <Field {...field("version", "Visible to")}>
        {(control) => (
          <select {...control} {...register("version")}>
            <option value="sharedOpenShift">everyone, now</option>
            <option value="draftOpenShift">managers, until the schedule is shared</option>
          </select>
        )}
      </Field>
      <Field {...field("schedulingGroupId", "Group")}>
        {(control) => (
          <select {...control} {...register("schedulingGroupId")}>
            <option value="">none</option>
            {groups.map(({ id, displayName }) => (
              <option key={id} value={id}>
                {displayName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...field("startDateTime", `Start (${timeZone})`)}>
        {(control) => <input type="datetime-local" {...control} {...register("startDateTime", { deps: "endDateTime" })} />}
      </Field>
      <Field {...field("endDateTime", `End (${timeZone})`)}>
        {(control) => <input type="datetime-local" {...control} {...register("endDateTime")} />}
      </Field>
      <Field {...field("openSlotCount", "Slots")}>
        {(control) => (
          <input
            type="number"
            {...control}
            {...register("openSlotCount", { setValueAs: (text) => (text === "" ? null : Number(text)) })}
          />
        )}
      </Field>
      <Field {...field("theme", "Color")}>
        {(control) => (
          <select {...control} {...register("theme")}>
            {scheduleEntityThemes.map((theme) => (
              <option key={theme}>{theme}</option>
            ))}
          </select>
        )}
      </Field>
      <Field {...field("notes", "Notes")}>{(control) => <textarea {...control} {...register("notes")} />}</Field>
      <button type="submit" disabled={isSubmitting}>
        {isSubmitting ? "Creating…" : "Create"}
      </button>
      <p role="status">{message}</p>
    </form>
  );
}
