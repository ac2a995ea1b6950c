import type { ErrorTexts } from '../error-text.ts';

export const errorTexts = {
  internal: {
    happened: '程序出了错，这一步没有完成。此前显示「已保存」的内容不受影响。',
    todo: '再试一次；如果再次出现，到「诊断」导出日志，连同日志编号交给维护人员。',
  },
  'input/invalid': {
    happened: '填写的内容不符合要求，没有保存。',
    todo: '按栏目旁的提示改正后再保存。',
  },
  'store/unreachable': {
    happened: '数据库进程正在重启，这一步没有完成。表单内容保留在屏幕上。',
    todo: '稍等几秒再试；已保存的内容不受影响。',
  },
  'store/read-only': {
    happened: '数据库现在只能读，没有保存。',
    todo: '检查数据盘的权限和状态，再试一次；地图和查询仍可使用。',
  },
  'store/disk-full': {
    happened: '磁盘空间已满，没有保存。',
    todo: '清理数据盘后再试；表单内容保留在屏幕上。',
  },
  'incidents/not-found': {
    happened: '没有找到这个事件。',
    todo: '它可能已与别的事件合并，请在事件列表中重新查找。',
  },
  'incidents/already-closed': {
    happened: '事件 {{no}} 已经办结。',
    todo: '如需继续处置，请先说明理由重新打开。',
  },
  'incidents/status-not-allowed': {
    happened: '事件不能从现在的状态直接改到所选状态。',
    todo: '刷新后按状态顺序办理；状态可能刚被他人更改。',
  },
  'incidents/reason-needed': {
    happened: '这次状态更改需要说明理由，没有保存。',
    todo: '填写理由后再保存。',
  },
  'incidents/outside-region': {
    happened: '地点（区划代码 {{regionCode}}）不在本单位辖区内，没有保存。',
    todo: '核对地点；确属辖区外的事件，请通报当地应急管理部门。',
  },
  'incidents/occurs-after-receipt': {
    happened: '发生时间 {{occurredAt, beijing}} 晚于接报时间 {{receivedAt, beijing}}，没有保存。',
    todo: '核对两个时间后再保存。',
  },
  'organisations/not-found': {
    happened: '没有找到这个机构。',
    todo: '刷新机构列表后重试。',
  },
  'organisations/has-children': {
    happened: '「{{name}}」下还有 {{count}} 个机构，没有删除。',
    todo: '先移走或删除下级机构。',
  },
  'organisations/circular-parent': {
    happened: '「{{name}}」不能归到它自己的下级机构，没有保存。',
    todo: '另选上级机构。',
  },
  'people/not-found': {
    happened: '没有找到这个人员。',
    todo: '刷新人员列表后重试。',
  },
  'people/on-duty': {
    happened: '{{name}} 正在值班或带班，没有删除。',
    todo: '先换班，再删除。',
  },
  'regions/unknown-code': {
    happened: '区划代码 {{code}} 不在区划表中。',
    todo: '从列表中选择区划，或先在「区域与机构」中补充。',
  },
  'earthquakes/not-found': {
    happened: '没有找到这条地震速报。',
    todo: '刷新速报列表后重试。',
  },
  'rules/repeated-level': {
    happened: '规则「{{plan}}」中同一级别出现两次，没有保存。',
    todo: '每个级别只保留一条。',
  },
  'rules/empty-range': {
    happened: '规则「{{plan}}」中有一条的下限高于上限，没有保存。',
    todo: '改正数值范围后再保存。',
  },
  'rules/overlapping-levels': {
    happened: '规则「{{plan}}」中两个级别的数值范围重叠，没有保存。',
    todo: '改正数值范围，使每个数值只落在一个级别。',
  },
  'reports/not-found': {
    happened: '没有找到这份报告。',
    todo: '刷新报告列表后重试。',
  },
  'reports/not-editable': {
    happened: '报告已离开起草环节，不能再修改。',
    todo: '由审核人退回后修改；已签发的，用续报更正。',
  },
  'reports/step-not-allowed': {
    happened: '报告现在的环节不能办理这一步。',
    todo: '刷新后查看当前环节；可能刚由他人办理。',
  },
  'reports/incomplete': {
    happened: '报告要素不全，缺：{{missing}}。没有提交。',
    todo: '补齐后再提交；确实不明的写明「正在核实」。',
  },
  'reports/initial-exists': {
    happened: '这个事件已有初报《{{title}}》。',
    todo: '打开已有初报，或改写续报。',
  },
  'reports/not-entitled': {
    happened: '{{name}} 没有办理这一步的权限。',
    todo: '请有权限的人员办理，或在「人员」中核对角色。',
  },
  'reports/same-person': {
    happened: '{{name}} 不能既起草又审核同一份报告。',
    todo: '请另一人办理。',
  },
  'reports/printer-failed': {
    happened: '没有打印成功：{{reason}}。报告本身已保存。',
    todo: '检查打印机后重试，或先存为 PDF。',
  },
  'settings/not-configured': {
    happened: '本单位尚未配置，这一步无法进行。',
    todo: '先完成首次设置。',
  },
  'settings/folder-unreachable': {
    happened: '打不开文件夹 {{folder}}。',
    todo: '检查路径、网络盘和权限，或另选文件夹。',
  },
  'settings/unknown-person': {
    happened: '所选人员已不在人员表中，没有保存。',
    todo: '重新选择值班和带班人员。',
  },
  'setup/already-done': {
    happened: '本机已设置为「{{name}}」。',
    todo: '如需更换单位，请按手册另建数据目录。',
  },
  'setup/same-person': {
    happened: '{{name}} 不能同时值班和带班。',
    todo: '分别填写两人。',
  },
} as const satisfies ErrorTexts;
