/** What sources state of a document, in one word each: in a card's evidence, in the preview of a file and in the list of changes. */
export const fieldMessages = {
  zh: {
    field_status: '状态',
    field_title: '名称',
    field_published: '发布日期',
    field_effective: '实施日期',
    field_withdrawn: '废止日期',
    field_replacedBy: '被代替',
    field_replaces: '代替',
    field_adopts: '采用',
    field_note: '备注',
    field_other: '其他',
  },
  en: {
    field_status: 'status',
    field_title: 'title',
    field_published: 'publication date',
    field_effective: 'effective date',
    field_withdrawn: 'withdrawal date',
    field_replacedBy: 'replaced by',
    field_replaces: 'replaces',
    field_adopts: 'adopts',
    field_note: 'remark',
    field_other: 'other',
  },
};
