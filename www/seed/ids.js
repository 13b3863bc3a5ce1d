// The ids of the people and entities in the mock's initial data, by name.
// @ts-check

export const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

/** A team without a schedule, for the day of scheduling. */
export const newTeamId = "71ed87b7-a5d9-4dca-abe7-b800f75bd8f9";

/** John Doe manages both teams: https://learn.microsoft.com/graph/api/openshift-get shows the same user. */
export const people = {
  john: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8",
  adele: "c5d0c76b-80c4-481c-be50-923cd8d680a1",
  alex: "567c8ea5-9e32-422a-a663-8270201699cd",
  megan: "aa162a04-bec6-4b81-ba99-96caa7b2b24d",
  isaiah: "b606dc22-02b2-4a1a-aeba-d6cf3dfdf15f",
};

export const schedulingGroupIds = {
  counter: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
  bakery: "TAG_2726ec80-c888-4c8f-a196-783485c14098",
  former: "TAG_f02200fc-aca5-4391-b0f9-c3614f272a8f",
};

export const shiftIds = {
  adeles: "SHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8",
  alexs: "SHFT_1e1e8d87-37a9-4899-98e0-a3d8ab0a37aa",
  drafted: "SHFT_c1aac977-fedd-4eae-869d-ec893d60b803",
  both: "SHFT_fbd3d952-9531-4459-89a4-0919f1e35cf0",
  offered: "SHFT_2c35e88e-5ed7-48a1-84e2-653e9f3d8377",
  surplus: "SHFT_3614a170-1bd2-469c-86ac-6390c7d0640a",
  cancelled: "SHFT_e6b7e812-45a7-4dcd-92e9-f663041c0001",
};

export const openShiftIds = {
  drafted: "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8",
  shared: "OPNSHFT_d8da84aa-0138-45f9-9ac7-5d06712211d3",
  both: "OPNSHFT_08d53eb5-6a1d-4b5a-9bd3-5d0b4c0e8a51",
  surplus: "OPNSHFT_70047fea-1ae8-4e9a-b199-ba2f314478fb",
  cancelled: "OPNSHFT_949bc990-d734-49ba-86d4-fc3b78ea41a5",
};

export const timeOffReasonIds = {
  vacation: "TOR_891045ca-b5d2-406b-aa06-a3c8921245d7",
  sickDay: "TOR_9f02cdb9-c161-4f78-96f7-18c12bbe380d",
  former: "TOR_e611b608-41fb-4513-9a00-a7f120293832",
};

export const timeOffIds = {
  shared: "SHFT_670ba914-68bd-487d-95e9-c40ed874ac8d",
  drafted: "SHFT_42b77f6f-1285-4f6a-ba06-5fa73640575a",
  surplus: "SHFT_1ee5f990-05bc-4ed2-9196-8c03d56e545d",
  cancelled: "SHFT_8210347e-5918-4912-be79-06ee12848396",
};

export const timeOffRequestIds = {
  adeles: "SREQ_aa946ad9-abd9-453e-a025-1f14074be112",
  alexs: "SREQ_23f9fb79-f7fc-41c0-ac7d-19d780e5ebc2",
  withdrawn: "SREQ_f6fecefe-caa2-4faa-a0a9-ca21f3e6f104",
};

export const openShiftChangeRequestIds = {
  adeles: "SREQ_cce9e875-78d1-484b-9d86-1815dd317b56",
  megans: "SREQ_535ad767-786b-48a5-be68-965f75b21122",
};

export const offerShiftRequestIds = {
  forManager: "SREQ_2e10ee73-1ffd-4db2-8bc7-f270ff9a94bd",
  forRecipient: "SREQ_70eea09a-1840-49b7-a12f-027d5ab27811",
  unwanted: "SREQ_0c1f3c43-3a4e-4be1-9f0b-5d3f6f6e1c27",
};

export const swapShiftsChangeRequestIds = {
  forManager: "SREQ_bf4ac613-3707-44ec-84f2-54e96cfd81ed",
  forRecipient: "SREQ_9dfadb6c-bc49-440a-8831-23ccee2ffa90",
  unwanted: "SREQ_b8a2e6d0-7d5c-4a53-8f41-2a64c1b7e9f3",
};

export const timeCardIds = {
  clockedOut: "TCK_e5e3c275-d124-4c71-98c0-b3be4cb169c0",
  adeles: "TCK_86a24834-5e80-4b66-a445-b76c5c926219",
  megans: "TCK_82c298a4-4403-4df1-bfbd-b297a9e1664f",
  onBreak: "TCK_4ce21c1c-0cbb-4445-a7b8-b1796d47b6aa",
  mistaken: "TCK_f6b504c2-c222-4ff5-81f4-5efc5f79f383",
};

export const dayNoteIds = {
  monday: "NOTE_ce05f674-426b-4ed2-bde9-e7a449ee85a6",
  tuesday: "NOTE_b0335b90-741c-4fb0-895a-df4a50f53018",
  outdated: "NOTE_a0c7015b-7959-4be7-a8ca-a33dee6fd96b",
};

export const workforceIntegrationIds = {
  attendance: "WFI_05227533-379e-4a0a-9d17-afe306a1e10d",
  payroll: "WFI_337ce5cd-f564-4362-a22f-7c1d46367329",
};
