package framework

var gorillaSessions = Framework{
	Paths:   []string{"github.com/gorilla/sessions"},
	Cookies: []string{"Options"},
	Members: []Member{
		{Name: "NewCookieStore", Verb: HoldCookie, Held: Held{Field: "Options", SameSite: ModeNone, Secure: true, Path: "/", Since: "Partitioned", Versions: []string{"v1.3.0"}}},
		{Name: "NewFilesystemStore", Verb: HoldCookie, Held: Held{Field: "Options", Path: "/"}},
		{Name: "Save", Verb: SendSession, Target: 1},
		{Recv: "Session", Name: "Save", Verb: SendSession, Target: 1},
		{Recv: "Store", Name: "Save", Verb: SendSession, Target: 1},
		{Recv: "CookieStore", Name: "Save", Verb: SendSession, Target: 1},
		{Recv: "FilesystemStore", Name: "Save", Verb: SendSession, Target: 1},
		{Recv: "CookieStore", Name: "MaxAge", Verb: LeaveCookie},
		{Recv: "FilesystemStore", Name: "MaxAge", Verb: LeaveCookie},
		{Recv: "FilesystemStore", Name: "MaxLength", Verb: LeaveCookie},
	},
}
