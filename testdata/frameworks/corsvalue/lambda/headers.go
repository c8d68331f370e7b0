// Package lambda sends headers that browsers cannot read through AWS Lambda.
package lambda

import (
	"net/http"
	"os"
	"strings"

	"github.com/aws/aws-lambda-go/events"
)

const origin = "https://app.example"

func literal(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "True",     // want "nothing but true, in lower case, counts"
			"Access-Control-Allow-Methods":     "get, put", // want "put in Access-Control-Allow-Methods does not allow PUT"
			"Access-Control-Allow-Header":      "X-Token",  // want "the name of the header is Access-Control-Allow-Headers"
			"Access-Control-Max-Age":           "1h",       // want "no plain number of seconds"
		},
	}, nil
}

func list(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"access-control-allow-origin": "https://a.example,https://b.example"}, // want "a list of them lets nobody in"
	}, nil
}

var allowed = strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",")

func joined(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	res := events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{}}
	res.Headers["Access-Control-Allow-Origin"] = strings.Join(allowed, ",") // want "more than one lets nobody in"
	return res, nil
}

func denied(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Access-Control-Allow-Origin": "*"}
	headers["Access-Control-Allow-Credentials"] = "false" // want "no meaning: leave the header out"
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func wildcard(req events.ALBTargetGroupRequest) (events.ALBTargetGroupResponse, error) {
	return events.ALBTargetGroupResponse{
		StatusCode: http.StatusOK,
		MultiValueHeaders: map[string][]string{
			"Access-Control-Allow-Origin":      {origin},
			"Access-Control-Allow-Credentials": {"true"},
			"Access-Control-Allow-Headers":     {"*"}, // want "literally where credentials are allowed"
		},
	}, nil
}

func differentMaps(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode:        http.StatusOK,
		Headers:           map[string]string{"Access-Control-Allow-Origin": "*"},
		MultiValueHeaders: map[string][]string{"Access-Control-Allow-Origin": {origin}}, // want "Access-Control-Allow-Origin twice"
	}, nil
}

// Good.

func exact(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"access-control-allow-origin":      origin,
			"access-control-allow-credentials": "true",
			"access-control-allow-methods":     "GET, PUT",
			"access-control-max-age":           "600",
		},
	}, nil
}

// The gateway joins the two maps, and leaves out what both have.
func bothMaps(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode:        http.StatusOK,
		Headers:           map[string]string{"Access-Control-Allow-Origin": origin},
		MultiValueHeaders: map[string][]string{"Access-Control-Allow-Origin": {origin}},
	}, nil
}

// A map that is no response's.
func kept(req events.APIGatewayProxyRequest) map[string]string {
	return map[string]string{"Access-Control-Allow-Credentials": "True", "Access-Control-Max-Age": "1h"}
}

func readsRequest(req events.APIGatewayProxyRequest) bool {
	return req.Headers["origin"] != "" || req.Headers["access-control-request-method"] != ""
}
