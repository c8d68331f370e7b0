// Package status answers preflights with a status that browsers take for a refusal.
package status

import (
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func refuses(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	h := map[string]string{
		"Access-Control-Allow-Origin":  "https://app.example.com",
		"Access-Control-Allow-Headers": "Content-Type",
	}
	if req.HTTPMethod == "OPTIONS" {
		return events.APIGatewayProxyResponse{StatusCode: 405, Headers: h}, nil // want "with status 405 rather than 2xx"
	}
	return events.APIGatewayProxyResponse{StatusCode: 200, Headers: h}, nil
}

func login(req events.ALBTargetGroupRequest) (events.ALBTargetGroupResponse, error) {
	if req.Headers["authorization"] == "" {
		return events.ALBTargetGroupResponse{StatusCode: http.StatusUnauthorized}, nil // want "they send that without cookies and Authorization"
	}
	h := map[string]string{
		"Access-Control-Allow-Origin":  "https://app.example.com",
		"Access-Control-Allow-Headers": "Authorization",
	}
	if req.HTTPMethod == "OPTIONS" {
		return events.ALBTargetGroupResponse{StatusCode: 204, Headers: h}, nil
	}
	return events.ALBTargetGroupResponse{StatusCode: 200, Headers: h}, nil
}

func respond(status int, h map[string]string) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{StatusCode: status, Headers: h}, nil
}

func onlyPost(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.HTTPMethod != http.MethodPost {
		return respond(http.StatusMethodNotAllowed, nil) // want "with status 405, and without Access-Control-Allow-Origin"
	}
	return respond(http.StatusOK, map[string]string{
		"Access-Control-Allow-Origin":  "https://app.example.com",
		"Access-Control-Allow-Headers": "Authorization",
	})
}

func answers(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	h := map[string]string{
		"Access-Control-Allow-Origin":  "https://app.example.com",
		"Access-Control-Allow-Headers": "Authorization",
	}
	switch req.HTTPMethod {
	case http.MethodOptions:
		return respond(http.StatusNoContent, h)
	case http.MethodPost:
		return respond(http.StatusOK, h)
	}
	return respond(http.StatusMethodNotAllowed, nil)
}

// A gateway that is told to may answer preflights by itself.
func gateway(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	h := map[string]string{"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "Content-Type"}
	if req.RequestContext.HTTP.Method == "OPTIONS" {
		return events.APIGatewayV2HTTPResponse{StatusCode: 405, Headers: h}, nil
	}
	return events.APIGatewayV2HTTPResponse{StatusCode: 200, Headers: h}, nil
}
