/** The staff's face: /sign-in, /invite, /desk, /clients, /admin, /account. */
import '../styles/base.css';
import { packs } from '../i18n/generated/staff/packs.ts';
import { startRouter } from '../router.ts';
import { tellAttendance } from '../staff/attendance.ts';
import { isStaffAddress, StaffPages } from '../staff/StaffPages.tsx';
import { mount } from '../ui/mount.tsx';
import { startTheme } from '../ui/Switches.tsx';

startTheme();
tellAttendance();
startRouter(isStaffAddress);
void mount(StaffPages, packs, 'device');
