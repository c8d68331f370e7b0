package framework

var gorillaSessions = Framework{
	Paths:   []string{"github.com/gorilla/sessions"},
	Cookies: []string{"Options"},
	Members: []Member{
		{Name: "NewCookieStore", Verb: HoldCookie, Held: Held{Field: "Options", SameSite: ModeNone, Secure: true, Path: "/", Since: "Partitioned", Versions: []string{"v1.3.0"}}},
		{Recv: "CookieStore", Name: "MaxAge", Verb: LeaveCookie},
	},
}
