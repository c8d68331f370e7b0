// Package fixkind has the messages of all fixes that the analyzers offer, and
// tells those that are complete from those that a person has to fill in.
//
// A complete fix can be applied unseen. One with a placeholder, such as an
// allow-list that is empty and so refuses everybody, is a beginning: whoever
// applies it goes on writing. Nor is a fix complete that may shut out who has good
// use of what is wrong, such as a front end elsewhere, or one that is served over
// http only: a person decides. Package analysis has no field for that, so the message
// tells.
package fixkind

import (
	"slices"

	"golang.org/x/tools/go/analysis"
)

// Example is the origin that stands for those which a person has to fill in. A
// fix with a placeholder has it in the text that it adds, so that drivers can
// tell where.
const Example = "https://app.example.com"

// A Kind is a kind of fix.
type Kind int

const (
	AddVary Kind = iota
	AddToVary
	AllowAll
	AllowEach
	CheckList
	CheckListForAll
	CheckNewList
	ExplicitOrigin
	HeadersFirst
	MiddlewareFirst
	NameOrigin
	NewListForAll
	OriginOfResponses
	RemoveCredentials
	Return
	DeleteOrigin
	Secure
	Lax
	AllowCredentials
	AllowCredentialsUntried
	CanonicalKey
	CorrectName
	ListByComma
	OneOrigin
	PolicyToken
	Seconds
	SetHeader
	SwapOperands
	UnlistForbidden
	UpperCaseMethods
	PrefixAttributes
	CookieDomain
	CookieDomainShared
	NoCookieDomain
	AddSetCookie
	SendCookie
	AttributeSpelling
	AttributeSemicolon
	NegativeMaxAge
	SetterAttributes
	ForbidCredentials
	EndLogins
	ListOrigins
	ListKnown
	ListHeaders
	ListMethods
	ListOpenMethods
	AskList
	AskUntried
	UnlistOrigin
	UnlistPattern
	AnchorPattern
	EncryptedOrigin
	EncryptedDomain
	UnlistNull
	WholeDomain
	NoContent
	MethodOptions
	SameOrigin
	RemoveBypass
	AbortHandlers
)

type properties struct {
	message  string
	complete bool
}

var kinds = [...]properties{
	AddVary:                 {"Add Vary: Origin", true},
	AddToVary:               {"Add to Vary instead of replacing it", true},
	AllowAll:                {"Allow every origin with *", true},
	AllowEach:               {"Allow the one of these origins that the request has", true},
	CheckList:               {"Check the Origin against the allow-list", true},
	CheckListForAll:         {"Check the Origin against the allow-list, which shuts out others", false},
	CheckNewList:            {"Check the Origin against a new allow-list", false},
	ExplicitOrigin:          {"Send credentials only with an explicit origin", true},
	HeadersFirst:            {"Set the headers before they are sent", true},
	MiddlewareFirst:         {"Add the middleware before the routes", true},
	NameOrigin:              {"Name Origin in Vary", true},
	NewListForAll:           {"Replace * by an allow-list", false},
	OriginOfResponses:       {"Allow the origin that the responses allow", true},
	RemoveCredentials:       {"Remove Access-Control-Allow-Credentials", true},
	Return:                  {"Return when it has answered", true},
	DeleteOrigin:            {"Delete Access-Control-Allow-Origin", true},
	Secure:                  {"Set Secure: true", true},
	Lax:                     {"Use SameSite=Lax instead", true},
	AllowCredentials:        {"Set Access-Control-Allow-Credentials: true", true},
	AllowCredentialsUntried: {"Set Access-Control-Allow-Credentials: true for whom the check lets in", false},
	CanonicalKey:            {"Use the canonical name of the header", true},
	CorrectName:             {"Correct the name of the header", true},
	ListByComma:             {"Put commas between the members", true},
	OneOrigin:               {"Write the origin as browsers do", true},
	PolicyToken:             {"Write the policy as browsers know it", true},
	Seconds:                 {"Give the age in seconds", true},
	SetHeader:               {"Set the header instead of adding to it", true},
	SwapOperands:            {"Swap the name and the value", true},
	UnlistForbidden:         {"Remove from the list what no page may read", true},
	UpperCaseMethods:        {"Write the methods in upper case", true},
	PrefixAttributes:        {"Set what the name's prefix demands", true},
	CookieDomain:            {"Name the domain only", true},
	CookieDomainShared:      {"Name the domain only, to whose hosts the cookie goes then", false},
	NoCookieDomain:          {"Leave Domain out", true},
	AddSetCookie:            {"Add the Set-Cookie line", true},
	SendCookie:              {"Send the cookie with the response", true},
	AttributeSpelling:       {"Spell it as browsers know it", true},
	AttributeSemicolon:      {"Separate attributes by semicolons", true},
	NegativeMaxAge:          {"Use MaxAge: -1", true},
	SetterAttributes:        {"Repeat the attributes of the cookie that is set", true},
	ForbidCredentials:       {"Allow no credentials", true},
	EndLogins:               {"Allow no credentials, which browsers send now", false},
	ListOrigins:             {"List the origins that are allowed", false},
	ListKnown:               {"List the origins that are let in elsewhere", false},
	ListHeaders:             {"List the headers that are allowed", false},
	ListMethods:             {"List the methods that are allowed", true},
	ListOpenMethods:         {"List the methods, by which every site can do more", false},
	AskList:                 {"Leave it to the list of origins", true},
	AskUntried:              {"Leave it to the list of origins, which may lack some", false},
	UnlistOrigin:            {"Remove the entry from the list", true},
	UnlistPattern:           {"Remove the pattern, which somebody may need", false},
	AnchorPattern:           {"Match whole origins only", true},
	EncryptedOrigin:         {"Allow the https origin instead", false},
	EncryptedDomain:         {"Allow https origins of the domain only", false},
	UnlistNull:              {"Refuse the origin null, which somebody may need", false},
	WholeDomain:             {"Allow the domain that is meant only", true},
	NoContent:               {"Answer the preflight with 204 No Content", true},
	MethodOptions:           {"Compare the method with OPTIONS", true},
	SameOrigin:              {"Let in pages of the server's own origin only", false},
	RemoveBypass:            {"Remove the bypass, which somebody may need", false},
	AbortHandlers:           {"Abort the handlers that come after", true},
}

// Fix returns a fix of this kind. All fixes are made here.
func (k Kind) Fix(edits []analysis.TextEdit) analysis.SuggestedFix {
	return analysis.SuggestedFix{Message: kinds[k].message, TextEdits: edits}
}

// Is reports whether a fix is of the kind.
func (k Kind) Is(fix analysis.SuggestedFix) bool { return fix.Message == kinds[k].message }

// IsComplete reports whether the fixes with a message are complete. Those with
// one that is not in the table are not.
func IsComplete(message string) bool {
	return slices.Contains(kinds[:], properties{message, true})
}
